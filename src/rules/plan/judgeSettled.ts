import { type SteppingDevice, decideDirect } from '../direct/decideDirect.ts';
import type { Stop } from '../paths/buildPaths.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import { type FxosVersion, type Version, isTrain } from '../reading/version.ts';
import { checkMinimumFxos } from '../releases/chassis.ts';
import type { Reason, RuleId } from '../reason.ts';

/** The version of a stop as the path has it: the release that it names, or its train. */
export function pathVersion({ release, train }: Stop): Version {
  return knownVersion(release ?? train);
}

/** The rule by which a text settles nothing. */
export const ruleOf = {
  release: 'signed-names',
  fxos: 'latest-fxos-build',
} as const satisfies Record<'release' | 'fxos', RuleId>;

/**
 * Answers why the rules refuse a release as the stop after `before`; what they say of its train is said
 * elsewhere.
 */
export function judgeRelease(
  device: SteppingDevice,
  before: Version,
  stop: Stop,
  version: Version,
): { wrong: string | null; reasons: Reason[] } {
  if (isTrain(version)) {
    return { wrong: `${version.release} is a whole train. Name one release of it.`, reasons: [] };
  }
  if (stop.release === null ? version.train !== stop.train : version.release !== stop.release) {
    return { wrong: `${version.release} is not ${stop.label}.`, reasons: [] };
  }
  if (stop.release !== null) return { wrong: null, reasons: [] };
  const known = new Set(
    decideDirect(device, before, pathVersion(stop)).reasons.map(({ message }) => message),
  );
  const { verdict, summary, reasons } = decideDirect(device, before, version);
  const own = reasons.filter(({ message }) => !known.has(message));
  const against = own.find(({ outcome }) => outcome === 'failed' || outcome === 'contradicted');
  const isRefused = verdict !== 'direct' && verdict !== 'depends';
  return {
    wrong: isRefused || against ? (against?.message ?? summary) : null,
    reasons: own.filter(({ rule }) => rule === 'known-releases'),
  };
}

/** Answers why an FXOS version can’t be the one that a chassis gets on the way to a train. */
export function judgeFxos(fxos: FxosVersion, train: string): string | null {
  if (fxos.numbers.length < 4) {
    return `${fxos.release} is not a whole FXOS version. Give all four numbers, as the download site shows them.`;
  }
  return checkMinimumFxos(fxos, train)[0]?.message ?? null;
}
