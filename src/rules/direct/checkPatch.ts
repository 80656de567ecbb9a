import { type Reason, reason } from '../reason.ts';
import { type Version, baseRelease, isPatch, isTrain } from '../reading/version.ts';

/** Answers whether a patch target goes on top of the current release (fact 5.1). */
export function checkPatch(from: Version, to: Version): Reason[] {
  if (!isPatch(to)) return [];
  const rule = 'patch-on-its-own-release';
  const base = baseRelease(to);
  if (from.train === to.train && isTrain(from)) {
    const older = to.maintenance === 0 ? '' : ` An older ${to.train} must reach ${base} first.`;
    const message = `Give the third number of the current version: a patch goes on top of its own release, so this is direct from ${base}.${older} A newer ${to.train} is past this patch.`;
    return [reason(rule, 'missing', message)];
  }
  if (baseRelease(from) === base && !isTrain(from)) {
    return [reason(rule, 'met', `The device runs ${base}, which this patch goes on.`)];
  }
  const message = `A patch goes on top of its own release only. To install ${to.release}, the device must run ${base} first.`;
  return [reason(rule, 'failed', message)];
}
