import { documentReference, firmwareGuide } from '../facts/documents.ts';
import type { ReadinessId } from '../facts/checklists.ts';
import { chassisUpgradeQuestions } from '../facts/questions.ts';
import { parallelWarning } from '../facts/upgradeOrders.ts';
import type { PackageFile } from '../names/softwareFile.ts';
import type { OrderStep } from '../order/orderFor.ts';
import { type Reason, type RuleId, reason } from '../reason.ts';
import { takeAtLeast } from '../releases/freshInstallOnly.ts';
import { anyOf } from '../wording/inSentences.ts';
import {
  type HopContext,
  type StepDraft,
  backupsBefore,
  because,
  checklistSteps,
  checksAgain,
  once,
} from './planStep.ts';

const failoverCommand = 'show failover state';
const agree = 'Both units must agree: one Active, one Standby Ready.';
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
  const condition = hop.chassis.isFromAssumed ? ' Leave this out if it runs that already.' : '';
  const firmware = files.some(({ role }) => role === 'firmware')
    ? ' If the firmware upgrade guide asks for it, upgrade its firmware too.'
    : '';
  return ` To FXOS ${hop.chassis.toFxos}${build}.${condition}${firmware}`;
}

function minimumOf(build: string, train: string): Reason[] {
  const message = `Cisco’s compatibility page asks for FXOS ${build} or later with ${train}.`;
  return because('minimum-fxos-builds', message);
}

/** Everything that the answers about the chassis say: for the first step of them. */
function reasonsOf({ hop, order }: HopContext): Reason[] {
  // What is said of threat defense stands at its own step.
  const ofChassis = order.reasons.filter(({ rule }) => rule !== 'standby-first');
  const reasons = [...ofChassis, ...(hop.chassis?.reasons ?? [])];
  if (hop.chassis?.atLeast) reasons.push(...minimumOf(hop.chassis.atLeast, hop.to.train));
  if (hop.chassis?.need === 'required') {
    const message = 'FXOS upgrades reboot the chassis; to 2.14.1 and later, twice.';
    reasons.push(reason('chassis-reboots', 'note', message));
  }
  return once(reasons);
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const chooseDeployment = (context: HopContext): StepDraft => ({
  name: 'order-of-chassis',
  text: `Upgrade the chassis first.${describeTarget(context)} Choose the deployment to get the order of the steps.`,
  reasons: [
    reason('table-2', 'missing', 'The order depends on the deployment, which is not given.'),
    ...reasonsOf(context),
  ],
});

/** A pair with a wizard of several options: the reader chooses, and parallel is never it. */
function chooseOption(context: HopContext): StepDraft[] {
  const { order, serialUpgrade } = context;
  if (order.options.length === 0) return [];
  const chosen = order.options.find((option) => option.serialUpgrade === serialUpgrade);
  const open = order.options.filter((option) => option.serialUpgrade !== null);
  const choice = anyOf(open.map(({ name }) => name.toLowerCase()));
  const text =
    serialUpgrade !== null && chosen
      ? `If a chassis upgrade is required, use ${chosen.name.toLowerCase()}. ${parallelWarning}`
      : `If a chassis upgrade is required, choose ${choice}; parallel upgrade is not recommended for high availability. Upgrade both chassis before threat defense. ${open.map(({ name, advice }) => `${name}: ${advice}`).join(' ')}`;
  return [
    {
      name: 'wizard-option',
      text,
      reasons: once([
        ...order.options.map(({ name, advice }) =>
          reason('wizard-options', 'note', `${name}: ${advice}`),
        ),
        ...(serialUpgrade === null
          ? [reason('wizard-options', 'missing', chassisUpgradeQuestions.serialUpgrade.unknown)]
          : []),
        ...reasonsOf(context),
      ]),
    },
  ];
}

/** A chassis is checked before roles are switched or the next one goes. */
function checkChassis({ id }: OrderStep, { hop, deployment, order }: HopContext): StepDraft {
  const isPair = deployment === 'high-availability';
  const what = hop.chassis?.toFxos ? `FXOS ${hop.chassis.toFxos}` : 'the new version';
  const unit = isPair
    ? 'its unit is back. Type the command: one unit must be Active, the other Standby Ready'
    : 'its units are back';
  return {
    name: `check-${id}`,
    text: `Before you go on, check that the chassis reports ${what} and that ${unit}. (This site’s own advice.)`,
    commands: isPair ? [failoverCommand] : [],
    reasons: [
      ...(isPair ? because('units-must-agree', agree) : []),
      ...because(order.reasons[0]?.rule ?? 'table-2', 'This site’s own advice, not Cisco’s.'),
    ],
  };
}

/** The reasons of a step after the first, which has them all: its order, and what its own text rests on. */
function reasonsAfter({ order, hop: { chassis, to } }: HopContext): Reason[] {
  return [
    ...order.reasons.slice(0, 1),
    ...(chassis?.atLeast ? minimumOf(chassis.atLeast, to.train) : []),
  ];
}

/** The chassis steps of a hop, in the order of the deployment; none where it has no chassis upgrade. */
function chassisSteps(context: HopContext): StepDraft[] {
  const { hop, order, files, serialUpgrade } = context;
  if (!hop.chassis) return [];
  if (order.verdict !== 'ordered') return [chooseDeployment(context)];
  const condition = hop.chassis.need === 'possible' ? 'If a chassis upgrade is required, ' : '';
  const hasFirmware = files.some(({ role }) => role === 'firmware');
  const chosen = order.options.find((option) => option.serialUpgrade === serialUpgrade);
  const isChosen = order.options.length === 0 || serialUpgrade !== null;
  const steps = isChosen ? (chosen?.steps ?? order.steps) : [];
  return [
    ...chooseOption(context),
    ...steps
      .filter(({ action }) => action !== 'threat-defense')
      .flatMap((step, place): StepDraft[] => {
        const isFirst = place === 0 && order.options.length === 0;
        const reasons = isFirst ? reasonsOf(context) : reasonsAfter(context);
        const text = condition === '' ? step.text : condition + lowerFirst(step.text);
        if (step.action !== 'chassis') {
          return [{ name: step.id, text, reasons: order.reasons.slice(0, 1) }];
        }
        const upgrade: StepDraft = {
          name: step.id,
          text: text + describeTarget(context),
          units: unitsOf(step, context),
          files: files.filter(isForChassis),
          documents: hasFirmware ? [documentReference(firmwareGuide, null)] : [],
          reasons,
        };
        return [upgrade, checkChassis(step, context)];
      }),
  ];
}

/** The state of a pair, before it is touched and after each part of it. */
function checkPair({ deployment }: HopContext, name: string, text: string): StepDraft[] {
  if (deployment !== 'high-availability') return [];
  return [
    {
      name,
      text: `${text} Type the command on each unit: one must be Active, the other Standby Ready.`,
      commands: [failoverCommand],
      reasons: because('units-must-agree', agree),
    },
  ];
}

const leaveAlone: StepDraft = {
  name: 'leave-alone',
  text: 'While an upgrade runs, do not deploy, and do not manually reboot or shut down, even if the device looks inactive: several reboots are normal. Usually, do not restart an upgrade that is in progress.',
  reasons: because(
    'leave-it-alone',
    'No deployments, no manual reboot or shutdown, and usually no restart of an upgrade in progress.',
  ),
};

/** The step that decides the way back says what else there is to know of it. */
const rulesOfEnabling: ReadonlySet<RuleId> = new Set([
  'revert-enabled-first',
  'revert-not-container-instances',
]);

/** Revert works only if it was enabled when the upgrade was started. */
function enableRevert({ wayBack }: HopContext): StepDraft[] {
  if (wayBack.verdict !== 'revert' && wayBack.verdict !== 'depends') return [];
  const condition =
    wayBack.verdict === 'depends' ? ' Revert is not supported for container instances.' : '';
  return [
    {
      name: 'enable-revert',
      text: `In the threat defense upgrade wizard, enable revert before you click Start Upgrade.${condition}`,
      reasons: wayBack.reasons.filter(({ rule }) => rulesOfEnabling.has(rule)),
    },
  ];
}

function upgradeThreatDefense(context: HopContext): StepDraft {
  const { hop, to, kind, files, units, deployment, order } = context;
  return {
    name: 'threat-defense',
    text:
      kind === 'hotfix'
        ? 'Install the hotfix, as its release notes say.'
        : `Upgrade threat defense to ${to} with the threat defense upgrade wizard of the management center.`,
    units: [...units],
    files: files.filter(({ role }) => role === 'threat-defense'),
    reasons: [
      ...because('package-on-the-device-first', 'The package must be on the device by now.'),
      ...(hop.to.atLeast ? takeAtLeast(hop.to.train) : []),
      ...(deployment === 'high-availability'
        ? because('standby-first', 'The management center upgrades the standby unit first.')
        : []),
      ...order.reasons.filter(({ rule }) => rule === 'chassis-before-software'),
    ],
  };
}

function watch({ deployment }: HopContext): StepDraft {
  return {
    name: 'watch',
    text: 'Watch the upgrade by a way that does not go through the device.',
    reasons: [
      ...because(
        'access-path',
        'A device can stop passing traffic during an upgrade, or if the upgrade fails.',
      ),
      ...(deployment === 'standalone'
        ? because(
            'traffic-while-upgrading',
            'A standalone device drops traffic while it is upgraded.',
          )
        : []),
    ],
  };
}

/**
 * Answers what to do in the window: last checks, backups, then the upgrades, chassis first.
 *
 * Source: rules `table-2`, `table-3`, `minimum-fxos-builds`, `wizard-options`, `units-must-agree`,
 * `leave-it-alone` and `revert-enabled-first`.
 */
export function inTheWindow(context: HopContext): StepDraft[] {
  const items = firstChecks.flatMap((id) => context.readiness.filter((item) => item.id === id));
  return [
    ...checklistSteps(items),
    ...backupsBefore(context),
    ...checkPair(
      context,
      'pair-before',
      'Before you touch the pair, check it. If it is not so, do not begin.',
    ),
    leaveAlone,
    ...chassisSteps(context),
    ...checksAgain(context),
    ...enableRevert(context),
    upgradeThreatDefense(context),
    watch(context),
    ...checkPair(
      context,
      'pair-after',
      'After each unit, and once both are done, check the pair. Do not deploy before.',
    ),
  ];
}
