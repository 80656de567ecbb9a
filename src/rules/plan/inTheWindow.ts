import { documentReference } from '../facts/documents.ts';
import type { ReadinessId } from '../facts/checklists.ts';
import type { PackageFile } from '../names/softwareFile.ts';
import type { OrderStep } from '../order/orderFor.ts';
import { type Reason, reason } from '../reason.ts';
import { takeAtLeast } from '../releases/freshInstallOnly.ts';
import { because, checklistSteps, type HopContext, type StepDraft } from './planStep.ts';

const firstChecks: readonly ReadinessId[] = ['deployed', 'healthy', 'clocks'];

/**
 * Names of the chassis that a step upgrades; the last drawn one stands for all that are left. After
 * the first hop nobody but the device knows which unit leads, so names would be a guess.
 */
function unitsOf({ frame }: OrderStep, { units, isFirst }: HopContext): string[] {
  if (!isFirst && frame.length > 1) return [];
  const last = frame.length - 1;
  const isUpgraded = (place: number) => {
    const state = frame[Math.min(place, last)]?.chassis;
    return state === 'upgrading' || state === 'in-turn';
  };
  return units.filter((_, place) => isUpgraded(place));
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

function reasonsOf({ hop, order }: HopContext): Reason[] {
  const reasons = [...order.reasons, ...(hop.chassis?.reasons ?? [])];
  if (hop.chassis?.atLeast) {
    const message = `Cisco’s compatibility page asks for FXOS ${hop.chassis.atLeast} or later with ${hop.to.train}.`;
    reasons.push(reason('minimum-fxos-builds', 'note', message));
  }
  const [taken, ...others] = order.options;
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
function conditionOf({ hop, order }: HopContext): string {
  if (hop.chassis?.need !== 'possible') return '';
  const [taken] = order.options;
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

/** The chassis steps of a hop, in the order of the deployment; none where it has no chassis upgrade. */
function chassisSteps(context: HopContext): StepDraft[] {
  const { hop, order, files } = context;
  if (!hop.chassis) return [];
  if (order.verdict !== 'ordered') return [chooseDeployment];
  const condition = conditionOf(context);
  const hasFirmware = files.some(({ role }) => role === 'firmware');
  const reasons = reasonsOf(context);
  return order.steps
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

function upgradeThreatDefense({ hop, to, kind, files, units }: HopContext): StepDraft {
  return {
    name: 'threat-defense',
    text:
      kind === 'hotfix'
        ? 'Install the hotfix from the management center.'
        : `Upgrade threat defense to ${to} with the upgrade wizard of the management center.`,
    units: [...units],
    files: files.filter(({ role }) => role === 'threat-defense'),
    reasons: [
      ...because('package-on-the-device-first', 'The package must be on the device by now.'),
      ...(hop.to.atLeast ? takeAtLeast(hop.to.train) : []),
    ],
  };
}

const watch: StepDraft = {
  name: 'watch',
  text: 'Watch the upgrade by a way that does not go through the device.',
  reasons: because(
    'access-path',
    'A device can stop passing traffic during an upgrade, or when it fails.',
  ),
};

/**
 * Answers what to do in the window: last checks, backups, then the upgrades, chassis first.
 *
 * Source: rules `table-2`, `table-3`, `minimum-fxos-builds` and `wizard-options`.
 */
export function inTheWindow(context: HopContext): StepDraft[] {
  const items = [
    ...firstChecks.flatMap((id) => context.readiness.filter((item) => item.id === id)),
    ...context.backups.filter(({ when }) => when === 'before'),
  ];
  return [...checklistSteps(items), ...chassisSteps(context), upgradeThreatDefense(context), watch];
}
