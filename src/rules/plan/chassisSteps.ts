import { documentReference } from '../checklists/checklist.ts';
import type { PackageFile } from '../names/packageNames.ts';
import { type Reason, reason } from '../reason.ts';
import type { OrderStep } from '../order/upgradeOrder.ts';
import type { HopContext, StepDraft } from './planStep.ts';

/**
 * Names of the chassis that a step upgrades; the last drawn one stands for all that are left. After
 * the first hop nobody but the device knows which unit leads, so names would be a guess.
 */
function unitsOf({ frame }: OrderStep, { question, isFirst }: HopContext): string[] {
  const names = question.units ?? [];
  if (!isFirst && frame.length > 1) return [];
  const last = frame.length - 1;
  const isUpgraded = (place: number) => {
    const state = frame[Math.min(place, last)]?.chassis;
    return state === 'upgrading' || state === 'in-turn';
  };
  return names.filter((_, place) => isUpgraded(place));
}

const isForChassis = ({ role }: PackageFile) => role !== 'threat-defense';

/** What the chassis gets, in words. */
function describeTarget({ hop, files }: HopContext): string {
  if (hop.chassis?.need !== 'required') return '';
  const build = hop.chassis.atLeast ? `, build ${hop.chassis.atLeast} or later` : '';
  const firmware = files.some(({ role }) => role === 'firmware')
    ? ' Upgrade its firmware too, as the firmware guide says.'
    : '';
  return ` To FXOS ${hop.chassis.toFxos}${build}.${firmware}`;
}

function reasonsOf({ hop, device }: HopContext): Reason[] {
  const reasons = [...device.order.reasons, ...(hop.chassis?.reasons ?? [])];
  if (hop.chassis?.atLeast) {
    const message = `Cisco’s compatibility page asks for FXOS ${hop.chassis.atLeast} or later with ${hop.to.train}.`;
    reasons.push(reason('minimum-fxos-builds', 'note', message));
  }
  const [taken, ...others] = device.order.options;
  if (taken) {
    const names = others.map(({ name }) => name.toLowerCase()).join(' or ');
    const message = `${taken.name}: ${taken.advice} The wizard offers ${names} as well.`;
    reasons.push(reason('wizard-options', 'note', message));
  }
  const isFirstOfItsRule = ({ rule }: Reason, place: number) =>
    reasons.findIndex((each) => each.rule === rule) === place;
  return reasons.filter(isFirstOfItsRule);
}

/** What stands in front of a step that may not be needed. */
function conditionOf({ hop, device }: HopContext): string {
  if (hop.chassis?.need !== 'possible') return '';
  const [taken] = device.order.options;
  const option = taken ? `, with the wizard’s option ${taken.name.toLowerCase()}` : '';
  return `If a chassis upgrade is called for${option}: `;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const chooseDeployment: StepDraft = {
  name: 'order-of-chassis',
  text: 'Upgrade the chassis first. Choose the deployment to get the order of the steps.',
  reasons: [
    reason('table-2', 'missing', 'The order depends on the deployment, which is not given.'),
  ],
};

/**
 * Answers the chassis steps of a hop, in the order of the deployment; none where the hop has no
 * chassis upgrade. Source: Tables 2 and 3, facts 3.4, 4.2 to 4.7 and 12.8.
 */
export function chassisSteps(context: HopContext): StepDraft[] {
  const { hop, device, files } = context;
  if (!hop.chassis) return [];
  if (device.order.verdict !== 'ordered') return [chooseDeployment];
  const condition = conditionOf(context);
  const hasFirmware = files.some(({ role }) => role === 'firmware');
  const reasons = reasonsOf(context);
  return device.order.steps
    .filter(({ action }) => action !== 'threat-defense')
    .map((step) => {
      const text = condition === '' ? step.text : condition + lowerFirst(step.text);
      if (step.action !== 'chassis') return { name: step.id, text, reasons };
      return {
        name: step.id,
        text: text + describeTarget(context),
        units: unitsOf(step, context),
        files: files.filter(isForChassis),
        documents: hasFirmware ? [documentReference('firmware-guide', null)] : [],
        reasons,
      };
    });
}
