import { type PlatformFacts, platforms } from '../../rules/facts/platforms.ts';
import { parsePlatform } from '../../rules/reading/parsePlatform.ts';

/** What a platform can be asked beside its versions. */
export interface AskedFields {
  /** Chassis FXOS version: the chassis is upgraded with packages of its own. */
  fxos: boolean;
  /** Mode: it decides whether the chassis comes into an upgrade. */
  mode: boolean;
  /** Deployment: several chassis can belong together, so their order counts. */
  deployment: boolean;
}

/** Answers which fields matter to the path of upgrades of a platform; texts as typed. */
export function askedForPath(platformText: string, modeText: string): AskedFields {
  const parsed = parsePlatform(platformText);
  const chassis: PlatformFacts['chassisUpgrade'] = parsed.ok
    ? platforms[parsed.platform].chassisUpgrade
    : 'none';
  const mode = chassis === 'multi-instance';
  return {
    fxos: chassis === 'fxos',
    mode,
    deployment: chassis === 'fxos' || (mode && modeText === 'multi-instance'),
  };
}
