import {
  hasOwnChassisPackages,
  mayShareOnePackage,
  sharesOnePackage,
} from '../releases/chassisOf.ts';
import { type Deployment, type Mode, type Platform, platforms } from '../facts/platforms.ts';
import {
  type OrderFacts,
  chassisOrders,
  multiInstanceOrders,
  threatDefenseOnly,
  wizardOptions,
} from '../facts/upgradeOrders.ts';
import { platformName } from '../wording/platformName.ts';
import { type DeviceInput, deploymentName, readDevice } from '../reading/readDevice.ts';
import { type Reason, type RuleId, reason } from '../reason.ts';
import { type ChassisFrame, type OrderStep, drawSteps } from './drawSteps.ts';

export type { ChassisFrame, OrderStep };

/** What the reader says of the device; texts as typed. */
export interface UpgradeOrderQuestion {
  platform?: string | undefined;
  mode?: string | undefined;
  deployment?: string | undefined;
  /** `false` where this upgrade needs no chassis upgrade; then threat defense alone is left. */
  chassisUpgrade?: boolean | undefined;
}

/** One way through the steps, of several where the wizard offers options. */
export interface OrderOption {
  id: string;
  name: string;
  advice: string;
  steps: OrderStep[];
}

/** The order of an upgrade. `steps` are those of the first option where there are options. */
export interface UpgradeOrderAnswer {
  verdict: 'ordered' | 'not-covered' | 'incomplete';
  summary: string;
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  steps: OrderStep[];
  options: OrderOption[];
  missing: DeviceInput[];
  reasons: Reason[];
}

function orderFor(platform: Platform, mode: Mode, deployment: Deployment): [OrderFacts, RuleId] {
  if (hasOwnChassisPackages(platform)) return [chassisOrders[deployment], 'table-2'];
  if (sharesOnePackage(platform, mode)) {
    const orders: Partial<Record<Deployment, OrderFacts>> = multiInstanceOrders;
    return [orders[deployment] ?? threatDefenseOnly, 'table-3'];
  }
  return [threatDefenseOnly, 'chassis-before-software'];
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
      ...(order.chassis > 1
        ? [reason('one-chassis-at-a-time', 'note', 'Upgrade one chassis at a time.')]
        : []),
    ];
  }
  if (rule === 'table-3') {
    return [
      reason(rule, 'met', order.rule),
      reason(
        'multi-instance-any-upgrade',
        'note',
        'In multi-instance mode any upgrade may call for one of the chassis. The management center works out whether it does.',
      ),
    ];
  }
  const { name } = platforms[platform];
  const message = mayShareOnePackage(platform)
    ? `${name} in appliance mode: no chassis upgrade of its own.`
    : `${name}: no chassis upgrade of its own.`;
  return [reason(rule, 'met', message)];
}

/**
 * Answers in which order the chassis and threat defense are upgraded, with one frame a step for a
 * drawing, and with the wizard's options where there are several.
 *
 * A combination that the guide does not tell of gives `not-covered`; what is missing is named.
 * Source: Tables 2 and 3, facts 4.2 to 4.7.
 */
export function upgradeOrder(question: UpgradeOrderQuestion): UpgradeOrderAnswer {
  const device = readDevice(question, 'failed');
  const { platform, mode, deployment, reasons } = device;
  // The order on a 4100/9300 is the same in both modes, so it does not wait for the mode.
  const modeMatters = mayShareOnePackage(platform);
  const usedMode = mode ?? (modeMatters ? null : 'appliance');
  const missing = device.missing.filter((input) => input !== 'mode' || modeMatters);
  const base = { platform, mode, deployment, steps: [], options: [], missing, reasons };
  if (reasons.length > 0) {
    return {
      ...base,
      verdict: 'not-covered',
      summary: 'Not covered. The guide gives no order for this.',
    };
  }
  if (!platform || !deployment || !usedMode) {
    return { ...base, verdict: 'incomplete', summary: `Give the ${missing.join(' and the ')}.` };
  }
  const [fullOrder, rule] = orderFor(platform, usedMode, deployment);
  const skipsChassis = question.chassisUpgrade === false;
  const order = skipsChassis ? threatDefenseOnly : fullOrder;
  reasons.push(...orderReasons(rule, order, platform));
  // Without chassis of their own, the two devices of a pair are drawn all the same.
  const drawn = {
    count: deployment === 'high-availability' ? 2 : fullOrder.chassis,
    name: rule === 'chassis-before-software' ? 'Device' : 'Chassis',
  };
  const isWizard = rule === 'table-3' && deployment === 'high-availability' && !skipsChassis;
  const options = isWizard
    ? wizardOptions.map((option) => ({
        id: option.id,
        name: option.name,
        advice: option.advice,
        steps: drawSteps(option.steps, drawn, deployment),
      }))
    : [];
  const steps = options[0]?.steps ?? drawSteps(order.steps, drawn, deployment);
  const count =
    options.length > 0
      ? `${options.length} options of the chassis upgrade wizard`
      : `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`;
  return {
    ...base,
    verdict: 'ordered',
    summary: `${platforms[platform].name}, ${deploymentName(deployment).toLowerCase()}: ${count}.`,
    steps,
    options,
    reasons,
  };
}
