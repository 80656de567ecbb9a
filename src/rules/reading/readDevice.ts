import { anyOf } from '../wording/anyOf.ts';
import {
  type Deployment,
  type Mode,
  type Platform,
  type PlatformFacts,
  platforms,
} from '../facts/platforms.ts';
import { parsePlatform } from './parsePlatform.ts';
import { platformName } from '../wording/platformName.ts';
import { quote } from './quote.ts';
import { type Reason, type RuleId, reason } from '../reason.ts';

/** What the reader says of a device; texts as typed. */
export interface DeviceQuestion {
  platform?: string | undefined;
  mode?: string | undefined;
  deployment?: string | undefined;
}

/** An input that tells of the device. */
export type DeviceInput = keyof DeviceQuestion;

/** A device as understood; `null` where something was not given or can't be used. */
export interface ReadDevice {
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  /** Inputs that were not given. */
  missing: DeviceInput[];
  /** Inputs that can't be used, each with the sentence that says why and what would do. */
  unusable: { input: DeviceInput; message: string }[];
  /** Why they can't be used. */
  reasons: Reason[];
}

/** What was read: a value, or the sentence that says why it can't be used and what would. */
export type ReadChoice<Value> =
  { ok: true; value: Value } | { ok: false; empty: boolean; message: string };

const modeNames: Record<Mode, string> = {
  appliance: 'Appliance',
  'multi-instance': 'Multi-instance',
};

const deploymentNames: Record<Deployment, string> = {
  standalone: 'Standalone',
  'high-availability': 'High availability',
  'intra-chassis-cluster': 'Cluster, all units on one chassis (intra-chassis)',
  'inter-chassis-cluster': 'Cluster, units on different chassis (inter-chassis)',
};

/** Answers the reader's name of a mode. */
export function modeName(mode: Mode): string {
  return modeNames[mode];
}

/** Answers the reader's name of a deployment. */
export function deploymentName(deployment: Deployment): string {
  return deploymentNames[deployment];
}

/** Answers which modes exist on a platform, as far as the guide tells; all without a platform. */
export function modesOf(platform: Platform | null): Mode[] {
  return Object.keys(platform ? platforms[platform].deployments : modeNames) as Mode[];
}

/** Answers whether a reader must say the mode, that is, the chosen platform has more than one. */
export function asksForMode(platform: Platform | null): boolean {
  return platform !== null && modesOf(platform).length > 1;
}

/**
 * Answers which deployments the guide tells of for a platform in a mode; none for a wrong mode, and
 * all without a platform.
 */
export function deploymentsOf(platform: Platform | null, mode: Mode): readonly Deployment[] {
  if (!platform) return Object.keys(deploymentNames) as Deployment[];
  const byMode: Partial<Record<Mode, readonly Deployment[]>> = platforms[platform].deployments;
  return byMode[mode] ?? [];
}

function among<Value extends string>(
  text: string,
  offered: readonly Value[],
  what: string,
): ReadChoice<Value> {
  const value = offered.find((each) => each === text);
  if (value !== undefined) return { ok: true, value };
  const choices = offered.length > 0 ? `Choose ${anyOf(offered)}.` : '';
  return text === ''
    ? { ok: false, empty: true, message: choices }
    : { ok: false, empty: false, message: `${quote(text)} is not a ${what}. ${choices}`.trim() };
}

/**
 * Reads a mode. Without a platform every mode of the guide will do; with one, only those that exist
 * on it. An empty text is `appliance` where that is the only mode.
 */
export function readMode(text: string, platform: Platform | null): ReadChoice<Mode> {
  const offered = modesOf(platform);
  const [only, ...others] = offered;
  if (text === '' && only && others.length === 0) return { ok: true, value: only };
  return among(text, offered, platform ? `mode of ${platformName(platform)}` : 'mode');
}

/** Reads a deployment, of those that the guide tells of for the platform and the mode. */
export function readDeployment(
  text: string,
  platform: Platform | null,
  mode: Mode,
): ReadChoice<Deployment> {
  const offered = deploymentsOf(platform, mode);
  const where = platform ? ` that the guide tells of for ${platformName(platform)}` : '';
  return among(text, offered, `deployment${where}`);
}

/** Where the guide tells of the modes and deployments of a platform. */
const ruleByChassis: Record<PlatformFacts['chassisUpgrade'], RuleId> = {
  fxos: 'table-2',
  'multi-instance': 'table-3',
  none: 'chassis-before-software',
};

/**
 * Reads a device. What was not given is `missing`; what can't be used is told, with the outcome that
 * it has in the answer: `failed` where the answer does not cover the device by it, otherwise
 * `missing`. Without a usable mode, the deployments are those of appliance mode. Never throws.
 *
 * Source: Tables 2, 3 and 7, fact 17.16.
 */
export function readDevice(
  question: DeviceQuestion,
  outcome: 'failed' | 'missing' = 'missing',
): ReadDevice {
  const platformText = parsePlatform(question.platform ?? '');
  const platform = platformText.ok ? platformText.platform : null;
  const modeText = readMode(question.mode ?? '', platform);
  const mode = modeText.ok ? modeText.value : null;
  const deploymentText = readDeployment(question.deployment ?? '', platform, mode ?? 'appliance');
  const deployment = deploymentText.ok ? deploymentText.value : null;
  const device: ReadDevice = {
    platform,
    mode,
    deployment,
    missing: [],
    unusable: [],
    reasons: [],
  };
  for (const [input, read] of [
    ['platform', platformText],
    ['mode', modeText],
    ['deployment', deploymentText],
  ] as const) {
    if (read.ok) continue;
    if (read.empty) {
      device.missing.push(input);
      continue;
    }
    const { message } = read;
    const rule = ruleByChassis[platform ? platforms[platform].chassisUpgrade : 'none'];
    device.unusable.push({ input, message });
    device.reasons.push(reason(input === 'platform' ? 'models' : rule, outcome, message));
  }
  return device;
}
