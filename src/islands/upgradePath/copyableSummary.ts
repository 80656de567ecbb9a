import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import { upgradeOrder } from '../../rules/order/upgradeOrder.ts';
import type { UpgradePathsAnswer } from '../../rules/paths/findUpgradePaths.ts';
import { marked, sourceOf } from '../../rules/reason.ts';
import type { Texts } from '../device/readLink.ts';
import { pathSteps } from './pathSteps.ts';

/** In which order several chassis are upgraded, a line each; none for one alone. */
function orderLines(device: Partial<Texts>): string[] {
  const { steps, options } = upgradeOrder(device);
  if (options.length > 0) return options.map(({ name, advice }) => `${name}: ${advice}`);
  const before = steps.filter(({ action }) => action !== 'threat-defense');
  return before.length > 1 ? before.map(({ text }) => text) : [];
}

/**
 * Answers the verdict and the steps as plain text, for a message or a change ticket: with the order
 * of the chassis and their minimum FXOS builds, and a mark on what is not from Cisco's chapter.
 */
export function copyableSummary(
  answer: UpgradePathsAnswer,
  device: Partial<Texts>,
  link: string,
): string {
  const { platform } = answer;
  const nearest = answer.paths.length > 0 ? null : answer.nearest;
  const path = answer.paths[0] ?? nearest?.path;
  const lines = [(platform ? `${platforms[platform].name}: ` : '') + answer.summary];
  if (nearest) lines.push(`Nearest target that works: ${nearest.to}`);
  const order = orderLines(device);
  for (const [index, { title, chassis }] of (path ? pathSteps(path) : []).entries()) {
    lines.push(`${index + 1}. ${title}`);
    if (chassis?.atLeast) {
      const { origin } = sourceOf('minimum-fxos-builds');
      lines.push(`- ${marked(`At least build ${chassis.atLeast}.`, origin)}`);
    }
    if (chassis) lines.push(...order.map((text) => `- ${text}`));
    lines.push(...(chassis?.reasons ?? []).map(said));
  }
  const { direct, reasons } = answer;
  lines.push(...[...(direct?.reasons ?? []), ...reasons, ...(path?.reasons ?? [])].map(said), link);
  return lines.join('\n');
}

function said({ message, source }: UpgradePathsAnswer['reasons'][number]): string {
  return `- ${marked(message, source.origin)}`;
}
