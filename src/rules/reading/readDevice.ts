import { type KnownPlatform, platforms } from '../facts/knownPlatforms.computed.ts';
import {
  type Deployment,
  type Mode,
  type Platform,
  deploymentNames,
  modeNames,
} from '../facts/platforms.ts';
import { anyOf, platformName } from '../wording/inSentences.ts';
import type { RuleId } from '../reason.ts';
import { type NamedPlatform, parsePlatform } from './parsePlatform.ts';
import {
  type Invalid,
  type Read,
  invalidOf,
  missingOf,
  notRead,
  quote,
  taken,
  textOf,
} from './read.ts';

/** What the reader says of a device; texts as typed. */
export interface DeviceQuestion {
  /** Stable name, name or model. */
  platform?: string;
  mode?: string;
  deployment?: string;
}

/** An input that tells of the device. */
export type DeviceInput = keyof DeviceQuestion;

/** A device as understood; `null` where something was not given or can't be used. */
export interface Device {
  platform: Platform | null;
  /** The model, where the platform was named by one. */
  model: string | null;
  mode: Mode | null;
  deployment: Deployment | null;
}

/** A device that was read, and what of it was not. */
export interface ReadDevice extends Device {
  missing: DeviceInput[];
  invalid: Invalid<DeviceInput>[];
}

/** Answers which modes exist on a platform, as far as Cisco's chapter tells; all without a platform. */
export function modesOf(platform: Platform | null): Mode[] {
  return Object.keys(platform ? platforms[platform].deployments : modeNames) as Mode[];
}

/** Answers whether a reader must say the mode, that is, the chosen platform has more than one. */
export function asksForMode(platform: Platform | null): boolean {
  return platform !== null && modesOf(platform).length > 1;
}

/**
 * Answers whether an answer hangs on the mode: the chosen platform has more than one, be it that Cisco's
 * chapter tells of one alone, which is taken where the reader says nothing.
 */
export function hangsOnMode(platform: Platform | null): boolean {
  return platform !== null && (asksForMode(platform) || 'untoldMode' in platforms[platform]);
}

/**
 * Answers which deployments Cisco's chapter tells of for a platform in a mode; none for a mode that it
 * does not tell of, and all without a platform.
 */
export function deploymentsOf(platform: Platform | null, mode: Mode): readonly Deployment[] {
  if (!platform) return Object.keys(deploymentNames) as Deployment[];
  const byMode: Partial<Record<Mode, readonly Deployment[]>> = platforms[platform].deployments;
  return byMode[mode] ?? [];
}

/** Where Cisco's chapter tells of the modes and deployments of a platform. */
const ruleByChassis: Record<KnownPlatform['chassisUpgrade'], RuleId> = {
  fxos: 'table-2',
  'multi-instance': 'table-3',
  none: 'chassis-before-software',
};

/** Reads one of several; a real one that is not offered is not covered. */
function readAmong<Value extends string>(
  input: string,
  names: Record<Value, string>,
  offered: readonly Value[],
  what: string,
  platform: Platform | null,
): Read<Value> {
  const text = textOf(input);
  const rule = ruleByChassis[platform ? platforms[platform].chassisUpgrade : 'none'];
  const choices = offered.length > 0 ? `Choose ${anyOf(offered)}.` : '';
  if (text === '') return notRead('empty', rule, choices);
  if (!Object.hasOwn(names, text)) {
    return notRead(
      'unreadable',
      rule,
      `${quote(text)} is not a ${what}. ${choices}`.trim(),
      offered,
    );
  }
  const value = text as Value;
  if (offered.includes(value) || platform === null) return taken(value);
  const message = `Cisco’s guide says nothing of the ${what} “${names[value]}” on ${platformName(platform)}. That is unknown, not a no: look in Cisco’s guide for your device.`;
  return notRead('not-covered', rule, message);
}

/**
 * Reads a mode. Without a platform every mode will do; with one, only those that Cisco's chapter tells
 * of. An empty text is `appliance` where that is the only mode.
 */
export function readMode(text: string, platform: Platform | null): Read<Mode> {
  const offered = modesOf(platform);
  const [only, ...others] = offered;
  if (textOf(text) === '' && only && others.length === 0) return taken(only);
  return readAmong(text, modeNames, offered, 'mode', platform);
}

/** Reads a deployment, of those that Cisco's chapter tells of for the platform and the mode. */
export function readDeployment(
  text: string,
  platform: Platform | null,
  mode: Mode,
): Read<Deployment> {
  const offered = deploymentsOf(platform, mode);
  return readAmong(text, deploymentNames, offered, 'deployment', platform);
}

/**
 * Reads a deployment wherever it is: for what holds of every pair or cluster, also on a platform of which
 * Cisco's chapter tells of none.
 */
export function readAnyDeployment(text: string | undefined): Read<Deployment> {
  return readDeployment(textOf(text), null, 'appliance');
}

/**
 * Reads a device. What was not given is `missing`; what can't be used is `invalid`. Without a usable
 * mode, the deployments are those of appliance mode. Never throws.
 *
 * Source: rules `table-2`, `table-3`, `table-7` and `models`.
 */
export function readDevice(question: DeviceQuestion): ReadDevice {
  const named: Read<NamedPlatform> = parsePlatform(textOf(question.platform));
  const platform = named.ok ? named.value.platform : null;
  const mode = readMode(textOf(question.mode), platform);
  const usedMode = mode.ok ? mode.value : 'appliance';
  const deployment = readDeployment(textOf(question.deployment), platform, usedMode);
  const inputs = { platform: named, mode, deployment };
  return {
    platform,
    model: named.ok ? named.value.model : null,
    mode: mode.ok ? mode.value : null,
    deployment: deployment.ok ? deployment.value : null,
    missing: missingOf(inputs),
    invalid: invalidOf(inputs),
  };
}
