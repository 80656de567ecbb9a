import { checkCovered } from '../releases/checkCovered.ts';
import { checkCurrentVersion } from '../releases/checkCurrentVersion.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { type Hop, type UpgradePathsAnswer, findUpgradePaths } from '../paths/findUpgradePaths.ts';
import { parsePlatform } from '../reading/parsePlatform.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { type Reason, reason } from '../reason.ts';
import { isTrain } from '../reading/version.ts';
import { hotfixHop } from './hotfixHop.ts';
import type { PlanQuestion } from './planStep.ts';

/**
 * - `planned`: the hops are the runbook; `missing` may still name what would make it whole
 * - `incomplete`: platform or a version was not given
 * - `refused`: it can't be done, or there is nothing to do; `nearest` is what can
 * - `not-covered`: the guide says nothing of it
 * - `unreadable`: something typed is no version
 */
export type PlanVerdict = 'planned' | 'incomplete' | 'refused' | 'not-covered' | 'unreadable';

/** The hops to plan, or why there are none. */
export interface Way {
  verdict: PlanVerdict;
  summary: string;
  hops: Hop[];
  nearest: string | null;
  reasons: Reason[];
}

const verdicts: Record<UpgradePathsAnswer['verdict'], PlanVerdict> = {
  direct: 'planned',
  path: 'planned',
  depends: 'planned',
  'no-path': 'refused',
  'already-there': 'refused',
  downgrade: 'refused',
  'not-covered': 'not-covered',
  incomplete: 'incomplete',
  unreadable: 'unreadable',
};

/** Answers the best path of an upgrade, as far as one leads there. */
export function wayOfUpgrade(question: PlanQuestion, mode: Mode | null): Way {
  const answer = findUpgradePaths({
    platform: question.platform,
    mode: mode ?? undefined,
    from: question.from ?? '',
    to: question.to ?? '',
    fxos: question.fxos,
  });
  const [best] = answer.paths;
  // Why the single step fails is no reason of a way that leads there, nor what it keeps of one that does not.
  const besideThePoint = best ? 'failed' : 'met';
  return {
    verdict: verdicts[answer.verdict],
    summary: answer.summary,
    hops: best?.hops ?? [],
    nearest: answer.nearest?.to ?? null,
    reasons: [
      ...answer.direct.reasons.filter(({ outcome }) => outcome !== besideThePoint),
      ...answer.reasons,
      ...(best?.reasons ?? []),
    ],
  };
}

const whichRelease = reason(
  'hotfix',
  'missing',
  'Give the release that the device runs: a hotfix is for one problem of one release.',
);

/** Answers the one hop of a hotfix (facts 1.2 and 17.3). */
export function wayOfHotfix(
  question: PlanQuestion,
  platform: Platform | null,
  mode: Mode | null,
): Way {
  const none = (verdict: PlanVerdict, summary: string, reasons: Reason[] = []): Way => ({
    verdict,
    summary,
    hops: [],
    nearest: null,
    reasons,
  });
  const platformText = parsePlatform(question.platform ?? '');
  if (!platformText.ok && !platformText.empty) {
    const uncovered = [reason('models', 'failed', platformText.message)];
    return none('not-covered', 'Not covered. The guide does not cover this platform.', uncovered);
  }
  const version = parseVersion(question.from ?? '');
  if (!version.ok) {
    return version.empty
      ? none('incomplete', 'Give the version that the hotfix is for.')
      : none('unreadable', 'No answer yet. Something typed cannot be read.', version.reasons);
  }
  const uncovered = checkCovered(version.version);
  if (uncovered.length > 0) {
    const { release } = version.version;
    return none('not-covered', `Not covered. The guide says nothing of ${release}.`, uncovered);
  }
  if (!platform) return none('incomplete', 'Choose the platform to get the plan.');
  const mistyped = checkCurrentVersion(platform, version.version);
  if (mistyped.length > 0) {
    return none('refused', `No. This platform does not run ${version.version.release}.`, mistyped);
  }
  const hop = hotfixHop(platform, mode ?? 'appliance', question.fxos ?? '', version.version);
  const reasons = isTrain(version.version) ? [whichRelease] : [];
  return { ...none('planned', `A hotfix on ${hop.from}.`, reasons), hops: [hop] };
}
