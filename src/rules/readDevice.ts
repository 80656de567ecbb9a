import { anyOf } from './anyOf.ts';
import { type Deployment, type Mode, type Platform, platforms } from './facts/platforms.ts';
import { platformName } from './platformName.ts';
import { quote } from './quote.ts';

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
