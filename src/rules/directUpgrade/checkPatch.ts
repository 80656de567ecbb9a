import { type Reason, reason } from '../reason.ts';
import { type Version, baseRelease, isPatch, isTrain } from '../version.ts';

/** Answers whether a patch target goes on top of the current release (fact 5.1). */
export function checkPatch(from: Version, to: Version): Reason[] {
  if (!isPatch(to)) return [];
  const rule = 'patch-on-its-own-release';
  const base = baseRelease(to);
  if (from.train === to.train && isTrain(from)) {
    const message = `A patch goes on top of its own release. Give the third number of the current version: this is direct from ${base}, and any older ${from.train} must reach ${base} first.`;
    return [reason(rule, 'missing', message)];
  }
  return baseRelease(from) === base
    ? [reason(rule, 'met', `The device runs ${base}, which this patch goes on.`)]
    : [
        reason(
          rule,
          'failed',
          `A patch goes on top of its own release only. Reach ${base} first, then install ${to.release}.`,
        ),
      ];
}
