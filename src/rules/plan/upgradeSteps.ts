import { type Reason, reason } from '../reason.ts';
import type { OrderStep } from '../upgradeOrder.ts';
import type { HopContext, StepDraft } from './planStep.ts';

/** Where a chassis stands that the drawing shows for all that are left. */
const firstOfTheRest = 2;

/** Names of the chassis that a step upgrades; the last drawn one stands for all that are left. */
function unitsOf(step: OrderStep, names: readonly string[]): string[] {
  const places = step.frame.flatMap(({ chassis }, place) =>
    chassis === 'upgrading' ? [place] : [],
  );
  return names.filter((_, place) => places.includes(Math.min(place, firstOfTheRest)));
}

function describeChassis({ hop, files }: HopContext): string {
  const build = hop.chassis?.atLeast ? `, build ${hop.chassis.atLeast} or later` : '';
  const hasFile = files.some(({ role }) => role === 'chassis');
  return hasFile ? ` To FXOS ${hop.chassis?.toFxos}${build}.` : '';
}

function chassisReasons({ hop }: HopContext, orderReasons: readonly Reason[]): Reason[] {
  return [...orderReasons, ...(hop.chassis?.reasons ?? [])];
}

const chooseDeployment: StepDraft = {
  name: 'order-of-chassis',
  text: 'Upgrade the chassis first. Choose the deployment to get the order of the steps.',
  reasons: [
    reason('table-2', 'missing', 'The order depends on the deployment, which is not given.'),
  ],
};

function upgradeThreatDefense({ hop, to, kind, files, question }: HopContext): StepDraft {
  const file = files.find(({ role }) => role === 'threat-defense');
  return {
    name: 'threat-defense',
    text:
      kind === 'hotfix'
        ? 'Install the hotfix from the management center.'
        : `Upgrade threat defense to ${to} with the upgrade wizard of the management center.`,
    units: [...(question.units ?? [])],
    files: file ? [file] : [],
    reasons: [
      reason('package-on-the-device-first', 'note', 'The package must be on the device by now.'),
      ...(hop.to.atLeast
        ? [
            reason(
              'never-to-7-4-0',
              'note',
              `Take ${hop.to.atLeast} or later: nothing older of ${hop.to.train} can be upgraded to.`,
            ),
          ]
        : []),
    ],
  };
}

function chassisSteps(context: HopContext): StepDraft[] {
  const { hop, question } = context;
  const { order } = context.device;
  if (!hop.chassis) return [];
  if (order.verdict !== 'ordered') return [chooseDeployment];
  const condition = hop.chassis.need === 'possible' ? 'If a chassis upgrade is called for: ' : '';
  return order.steps
    .filter(({ action }) => action !== 'threat-defense')
    .map((step) => ({
      name: step.id,
      text: `${condition}${step.text}${step.action === 'chassis' ? describeChassis(context) : ''}`,
      units: unitsOf(step, question.units ?? []),
      files:
        step.action === 'chassis' ? context.files.filter(({ role }) => role === 'chassis') : [],
      reasons: chassisReasons(context, order.reasons),
    }));
}

const watch: StepDraft = {
  name: 'watch',
  text: 'Watch the upgrade by a way that does not go through the device.',
  reasons: [
    reason(
      'access-path',
      'note',
      'A device can stop passing traffic during an upgrade, or when it fails.',
    ),
  ],
};

/**
 * Answers the steps of the upgrade itself, chassis first, in the order of the deployment.
 * Source: Tables 2 and 3, facts 4.2 to 4.7, 8.1 and 13.1.
 */
export function upgradeSteps(context: HopContext): StepDraft[] {
  return [...chassisSteps(context), upgradeThreatDefense(context), watch];
}
