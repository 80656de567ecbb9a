import type { ChassisFrame, OrderStep } from '../../rules/order/upgradeOrder.ts';

type Progress = ChassisFrame['chassis'];

const words: Record<Progress, string> = {
  old: 'not yet upgraded',
  upgrading: 'being upgraded',
  'in-turn': 'upgraded in turn, one at a time',
  new: 'upgraded',
};

/** The mark of a state in the drawing. */
export const progressMarks: Record<Progress, string> = {
  old: '',
  upgrading: '▲',
  'in-turn': '▲ in turn',
  new: '✓',
};

/** Answers whether an order upgrades chassis, so that their state is worth drawing. */
export function upgradesChassis(steps: readonly OrderStep[]): boolean {
  return steps.some(({ action }) => action === 'chassis');
}

/** Answers what the drawing of a step shows, in words. */
export function frameText({ frame }: OrderStep, hasChassis: boolean): string {
  return frame
    .map(({ name, role, chassis, threatDefense }) => {
      const who = role ? `${name} (${role})` : name;
      const parts = [`threat defense ${words[threatDefense]}`];
      if (hasChassis) parts.unshift(`chassis ${words[chassis]}`);
      return `${who}: ${parts.join(', ')}.`;
    })
    .join(' ');
}
