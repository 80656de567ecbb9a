import type { OrderStep, UpgradeOrderAnswer } from '../../rules/order/upgradeOrder.ts';

const numbered = (steps: readonly OrderStep[]) =>
  steps.map(({ text }, index) => `${index + 1}. ${text}`);

/** Answers the order as plain text, for a message or a change ticket. */
export function orderAsText(
  { summary, steps, options }: Pick<UpgradeOrderAnswer, 'summary' | 'steps' | 'options'>,
  link: string,
): string {
  const lines =
    options.length > 0
      ? options.flatMap(({ name, advice, steps }) => [`${name}: ${advice}`, ...numbered(steps)])
      : numbered(steps);
  return [summary, ...lines, link].join('\n');
}
