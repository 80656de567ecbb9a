import type { SteppingDevice } from '../direct/decideDirect.ts';
import type { Platform } from '../facts/platforms.ts';
import type { Hop, Stop } from '../paths/buildPaths.ts';
import { judgeRelease, pathVersion } from '../paths/findPaths.ts';
import type { Invalid } from '../reading/read.ts';
import type { Settled } from '../reading/readFleetTexts.ts';
import { type FxosVersion, type Version, compareVersions } from '../reading/version.ts';
import type { RuleId } from '../reason.ts';
import { judgeFxos } from '../releases/chassis.ts';

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

/**
 * Answers what a hop leads to, as the reader settled it, where `from` is what runs before it. What can’t be
 * is told and not used, by the rules that the runbook of a unit judges it by.
 */
export function settledAt(
  { to: { release, train }, to: stop, chassis }: Hop,
  device: Omit<SteppingDevice, 'platform'> & { platform: Platform },
  from: Version,
  goal: Version | null,
  settled: Settled,
): SettledHop {
  const invalid: Invalid[] = [];
  const take = <Value>(
    rule: RuleId,
    input: string,
    value: Value | undefined,
    faultOf: (value: Value) => string | null,
  ): Value | null => {
    if (value === undefined) return null;
    const message = faultOf(value);
    if (message === null) return value;
    invalid.push({ input, why: 'unreadable', message, instead: [], rule });
    return null;
  };
  const key = stopKey(device.platform, stop);
  const chosen = take('signed-names', `settled ${key}`, settled.releases.get(key), (value) => {
    const { wrong } = judgeRelease(device, from, stop, value);
    const isThere = value.train === train && compareVersions(value, from) === 0;
    return wrong !== null && isThere
      ? `${value.release} is what some units run already. Make it the target, and they are there.`
      : wrong;
  });
  const named = goal && release === goal.release ? goal : pathVersion(stop);
  const to = chosen ?? named;
  const at = chassis?.need === 'required' ? chassis.toFxos : null;
  if (at === null) return { to, fxos: null, firmware: null, invalid };
  const fxos = take('latest-fxos-build', `settledFxos ${at}`, settled.fxos.get(at), (value) =>
    `${value.release}.`.startsWith(`${at}.`)
      ? judgeFxos(value, train)
      : `${value.release} is not FXOS ${at}.`,
  );
  return { to, fxos, firmware: settled.firmware.get(at) ?? null, invalid };
}
