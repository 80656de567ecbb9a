import { platforms } from '../facts/knownPlatforms.computed.ts';
import { type Deployment, type Mode, type Platform, deploymentNames } from '../facts/platforms.ts';
import {
  type OrderFacts,
  type OrderStepFacts,
  chassisOrders,
  multiInstanceOrders,
  type WizardOptionFacts,
  threatDefenseOnly,
  wizardOptions,
} from '../facts/upgradeOrders.ts';
import { anyUpgradeMayNeedChassis } from '../paths/chassisUpgrades.ts';
import { type Reason, type RuleId, reason } from '../reason.ts';
import {
  hasOwnChassisPackages,
  mayShareOnePackage,
  sharesOnePackage,
} from '../releases/chassis.ts';
import { platformName } from '../wording/inSentences.ts';

/** How one chassis stands in one frame of the drawing. */
export interface ChassisFrame {
  name: string;
  /** `null` where one device stands alone. */
  role: 'active' | 'standby' | 'control' | 'data' | null;
  /** `in-turn`: upgraded in this step, one chassis after the other. */
  chassis: 'old' | 'upgrading' | 'in-turn' | 'new';
  threatDefense: 'old' | 'upgrading' | 'in-turn';
}

/** One step, and the chassis as they stand while it is done. */
export interface OrderStep {
  id: string;
  text: string;
  /** What is upgraded or moved: a chassis, threat defense, or a role. */
  action: 'chassis' | 'role' | 'threat-defense';
  frame: ChassisFrame[];
}

const rolesByDeployment: Record<
  Deployment,
  readonly ['active' | 'control', 'standby' | 'data'] | null
> = {
  standalone: null,
  'high-availability': ['active', 'standby'],
  'intra-chassis-cluster': null,
  'inter-chassis-cluster': ['control', 'data'],
};

/** Answers the steps of an order, each with the chassis as they stand while it is done. */
function drawSteps(
  steps: readonly OrderStepFacts[],
  { count, name }: { count: number; name: string },
  deployment: Deployment,
): OrderStep[] {
  const roles = rolesByDeployment[deployment];
  let leader = 0;
  // The manager takes the units of a pair one after the other (rule `standby-first`).
  const together = deployment === 'high-availability' ? 'in-turn' : 'upgrading';
  const upgraded = new Set<number>();
  return steps.map((step) => {
    const now = new Set(step.chassis ?? []);
    const during = step.inTurn ? 'in-turn' : 'upgrading';
    leader = step.leader ?? leader;
    const frame = Array.from({ length: count }, (_, index): ChassisFrame => {
      const before = upgraded.has(index) ? 'new' : 'old';
      const chassis = now.has(index) ? during : before;
      return {
        name: count === 1 ? name : `${name} ${index + 1}`,
        role: roles ? roles[index === leader ? 0 : 1] : null,
        chassis,
        threatDefense: step.threatDefense ? together : 'old',
      };
    });
    for (const index of now) upgraded.add(index);
    const action = step.threatDefense ? 'threat-defense' : step.chassis ? 'chassis' : 'role';
    return { id: step.id, text: step.text, action, frame };
  });
}

/** What decides the order; `null` where it is not known. */
interface OrderValues {
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  /** `false` where this upgrade needs no chassis upgrade; then threat defense alone is left. */
  chassisUpgrade?: boolean;
}

/** One way through the steps, of several where the wizard offers options. */
interface OrderOption {
  id: string;
  name: string;
  advice: string;
  /** Answer to the question `serialUpgrade` that takes it; `null` where none does. */
  serialUpgrade: boolean | null;
  steps: OrderStep[];
}

/** The order of an upgrade. `steps` are those of the first option where there are options. */
export interface OrderFound {
  verdict: 'ordered' | 'incomplete';
  /** The verdict in a sentence. */
  summary: string;
  steps: OrderStep[];
  options: OrderOption[];
  /** What an incomplete order waits for. */
  missing: ('platform' | 'mode' | 'deployment')[];
  reasons: Reason[];
}

function orderOf(platform: Platform, mode: Mode, deployment: Deployment): [OrderFacts, RuleId] {
  if (hasOwnChassisPackages(platform)) return [chassisOrders[deployment], 'table-2'];
  if (sharesOnePackage(platform, mode)) {
    const orders: Partial<Record<Deployment, OrderFacts>> = multiInstanceOrders;
    return [orders[deployment] ?? threatDefenseOnly, 'table-3'];
  }
  return [threatDefenseOnly, 'chassis-before-software'];
}

function oneAtATime({ chassis }: OrderFacts): Reason[] {
  if (chassis < 2) return [];
  return [reason('one-chassis-at-a-time', 'note', 'Upgrade one chassis at a time.')];
}

/** In which order the manager takes the units of a pair, which the step on threat defense leaves open. */
function standbyFirst(deployment: Deployment): Reason[] {
  if (deployment !== 'high-availability') return [];
  const message = 'The management center upgrades the standby unit first.';
  return [reason('standby-first', 'note', message)];
}

function orderReasons(rule: RuleId, order: OrderFacts, platform: Platform): Reason[] {
  if (rule === 'table-2') {
    return [
      reason(rule, 'met', order.rule),
      reason(
        'chassis-for-major-versions',
        'note',
        `On ${platformName(platform)}, major versions need a chassis upgrade. Where one is needed and not done, the threat defense upgrade is blocked.`,
      ),
      ...oneAtATime(order),
    ];
  }
  if (rule === 'table-3') {
    return [reason(rule, 'met', order.rule), anyUpgradeMayNeedChassis(), ...oneAtATime(order)];
  }
  const where = mayShareOnePackage(platform) ? ' in appliance mode' : '';
  const message = `Cisco’s guide names no chassis upgrade for ${platformName(platform)}${where}.`;
  return [reason(rule, 'note', message)];
}

/**
 * Answers in which order the chassis and threat defense are upgraded, with one frame a step for a
 * drawing, and with the wizard's options where there are several.
 *
 * The order on a 4100/9300 is the same in both modes, so it does not wait for the mode. Source:
 * rules `table-2`, `table-3` and `wizard-options`.
 */
export function orderFor({ platform, mode, deployment, chassisUpgrade }: OrderValues): OrderFound {
  const usedMode = mode ?? (mayShareOnePackage(platform) ? null : 'appliance');
  if (!platform || !usedMode || !deployment) {
    const missing = Object.entries({ platform, mode: usedMode, deployment }).flatMap(
      ([input, value]) => (value === null ? [input as OrderFound['missing'][number]] : []),
    );
    const summary = `Give the ${missing.join(' and the ')}.`;
    return { verdict: 'incomplete', summary, steps: [], options: [], missing, reasons: [] };
  }
  const [fullOrder, rule] = orderOf(platform, usedMode, deployment);
  const skipsChassis = chassisUpgrade === false;
  const order = skipsChassis ? threatDefenseOnly : fullOrder;
  // Without chassis of their own, the two devices of a pair are drawn all the same.
  const drawn = {
    count: deployment === 'high-availability' ? 2 : fullOrder.chassis,
    name: rule === 'chassis-before-software' ? 'Device' : 'Chassis',
  };
  const isWizard = rule === 'table-3' && deployment === 'high-availability' && !skipsChassis;
  const offered: readonly WizardOptionFacts[] = isWizard ? wizardOptions : [];
  const options = offered.map(({ serialUpgrade = null, steps, ...words }) => ({
    ...{ ...words, serialUpgrade },
    steps: drawSteps(steps, drawn, deployment),
  }));
  const steps = options[0]?.steps ?? drawSteps(order.steps, drawn, deployment);
  const count = isWizard
    ? `${options.length} options for the chassis`
    : `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`;
  return {
    verdict: 'ordered',
    summary: `${platforms[platform].name}, ${deploymentNames[deployment].toLowerCase()}: ${count}.`,
    ...{ steps, options, missing: [] },
    reasons: [...orderReasons(rule, order, platform), ...standbyFirst(deployment)],
  };
}
