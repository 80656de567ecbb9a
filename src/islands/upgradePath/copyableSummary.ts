import { platforms } from '../../rules/facts/platforms.ts';
import type { UpgradePathsAnswer } from '../../rules/paths/findUpgradePaths.ts';
import { pathSteps } from './pathSteps.ts';

/** Answers the verdict and the steps as plain text, for a message or a change ticket. */
export function copyableSummary(answer: UpgradePathsAnswer, link: string): string {
  const { platform } = answer;
  const nearest = answer.paths.length > 0 ? null : answer.nearest;
  const path = answer.paths[0] ?? nearest?.path;
  const lines = [(platform ? `${platforms[platform].name}: ` : '') + answer.summary];
  if (nearest) lines.push(`Nearest target that works: ${nearest.to}`);
  if (path) lines.push(...pathSteps(path).map(({ title }, index) => `${index + 1}. ${title}`));
  lines.push(...(path?.reasons ?? []).map(({ message }) => `- ${message}`), link);
  return lines.join('\n');
}
