import type { Mode, Platform } from '../facts/platforms.ts';
import type { Hop, Stop } from '../paths/buildPaths.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import type { Invalid } from '../reading/read.ts';
import type { Settled } from '../reading/readFleetTexts.ts';
import {
  type FxosVersion,
  type Version,
  baseRelease,
  compareVersions,
  isPatch,
} from '../reading/version.ts';
import type { RuleId } from '../reason.ts';
import { checkMinimumFxos, trainFxosOf } from '../releases/chassis.ts';
import { checkFreshPackage } from '../releases/freshInstallOnly.ts';
import { checkFirstRelease } from '../releases/platformLimit.ts';

/** Answers the key of a stop of a platform, as settled releases are given by: `firepower-2100 7.4.x`. */
export function stopKey(platform: Platform, { release, train }: Stop): string {
  return `${platform} ${release ?? `${train}.x`}`;
}

/** What is known of a hop once releases are settled: what it leads to, and what of it can’t be. */
export interface SettledHop {
  /** The settled release, the one that the stop names, or its train. */
  to: Version;
  /** What the chassis gets; `null` where it gets nothing, or nothing is settled. */
  fxos: FxosVersion | null;
  firmware: string | null;
  invalid: Invalid[];
}

const wrong = (input: string, message: string, rule: RuleId): Invalid => ({
  ...{ input, why: 'unreadable', message, instead: [], rule },
});

/** Why a settled release can’t be that of a stop; it is of the stop, exists for the platform and is newer. */
function releaseFault(
  chosen: Version,
  platform: Platform,
  mode: Mode | null,
  { to: stop }: Hop,
  from: Version,
): { message: string; rule: RuleId } | null {
  const isOther =
    stop.release === null ? chosen.train !== stop.train : chosen.release !== stop.release;
  if (isOther) {
    return { message: `${chosen.release} is not ${stop.label}.`, rule: 'version-spellings' };
  }
  if (stop.release === null && isPatch(chosen) && baseRelease(chosen) !== baseRelease(from)) {
    const message = `${chosen.release} is a patch, which goes on top of ${baseRelease(chosen)} only. Settle that.`;
    return { message, rule: 'patch-on-its-own-release' };
  }
  const against = [
    ...checkFreshPackage(chosen, [platform]),
    ...checkFirstRelease(platform, mode, chosen),
  ].find(({ outcome }) => outcome !== 'note');
  if (against) return against;
  const order = compareVersions(chosen, from);
  if (order > 0) return null;
  const message =
    order === 0
      ? `${chosen.release} is what some units run already. Make it the target, and they are there.`
      : `${chosen.release} is older than ${from.release}, which some units run.`;
  return { message, rule: 'compare-number-by-number' };
}

function fxosFault(chosen: FxosVersion, companion: FxosVersion, train: string) {
  if (!`${chosen.release}.`.startsWith(`${companion.release}.`)) {
    return {
      message: `${chosen.release} is not FXOS ${companion.release}.`,
      rule: 'table-1',
    } as const;
  }
  return checkMinimumFxos(chosen, train)[0] ?? null;
}

/**
 * Answers what a hop leads to, as the reader settled it. What can’t be is told and not used: a release of
 * another train, one that no package leads to or that is older than what runs, an FXOS of another train
 * or below the minimum (rule `minimum-fxos-builds`).
 */
export function settledAt(
  hop: Hop,
  { platform, mode, from }: { platform: Platform; mode: Mode | null; from: Version },
  goal: Version | null,
  settled: Settled,
): SettledHop {
  const invalid: Invalid[] = [];
  const take = <Value>(
    input: string,
    value: Value | undefined,
    faultOf: (value: Value) => { message: string; rule: RuleId } | null,
  ): Value | null => {
    if (value === undefined) return null;
    const fault = faultOf(value);
    if (fault === null) return value;
    invalid.push(wrong(input, fault.message, fault.rule));
    return null;
  };
  const { release, train } = hop.to;
  const key = stopKey(platform, hop.to);
  const chosen = take(`settled ${key}`, settled.releases.get(key), (value) =>
    releaseFault(value, platform, mode, hop, from),
  );
  const named = goal && release === goal.release ? goal : knownVersion(release ?? train);
  const to = chosen ?? named;
  const companion = hop.chassis?.need === 'required' ? trainFxosOf(train)?.companion : undefined;
  if (!companion) return { to, fxos: null, firmware: null, invalid };
  const at = companion.release;
  const fxos = take(`settledFxos ${at}`, settled.fxos.get(at), (value) =>
    fxosFault(value, companion, train),
  );
  return { to, fxos, firmware: settled.firmware.get(at) ?? null, invalid };
}
