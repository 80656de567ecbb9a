import {
  type DeliveryWayFacts,
  type DeliveryWayId,
  type UpgradeKind,
  chassisDelivery,
  deliveryWays,
  upgradeKinds,
} from '../facts/deliveryWays.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { deliveryQuestions } from '../facts/questions.ts';
import type { Answers } from '../reading/readAnswers.ts';
import { type Reason, reason } from '../reason.ts';
import { hasOwnChassisPackages, sharesOnePackage } from '../releases/chassis.ts';
import { anyOf } from '../wording/inSentences.ts';

/** An input that decides between the ways. */
export type WayInput = keyof typeof deliveryQuestions | 'kind';

/** One way and what it comes to. */
export interface DeliveryWay {
  id: DeliveryWayId;
  /** What to do, without a full stop. */
  name: string;
  /** Stations of the package, from Cisco to the devices. */
  route: readonly string[];
  status: 'recommended' | 'possible' | 'ruled-out' | 'undecided';
  /** Answers that rule it out. */
  ruledOutBy: WayInput[];
  /** Answers that it waits for. */
  missing: WayInput[];
  reasons: Reason[];
}

/**
 * Answers what the reader's answers make of one way: ruled out, possible, or undecided while an
 * answer is missing. Source: rule `table-5`.
 */
function decideWay(
  facts: DeliveryWayFacts & { id: DeliveryWayId },
  answers: Answers<typeof deliveryQuestions>,
  kind: UpgradeKind | null,
): DeliveryWay {
  const { id, rule, name, route, kinds, needs } = facts;
  const ruledOutBy: WayInput[] = [];
  const missing: WayInput[] = [];
  const reasons: Reason[] = [];
  if (kinds.length < upgradeKinds.length) {
    if (kind === null) {
      missing.push('kind');
      reasons.push(reason(rule, 'missing', 'Say what kind of upgrade it is.'));
    } else if (kinds.includes(kind)) {
      const what = kind === 'patch' ? kind : `${kind} upgrade`;
      reasons.push(reason(rule, 'met', `A ${what} can come this way.`));
    } else {
      ruledOutBy.push('kind');
      reasons.push(reason(rule, 'failed', `A ${kind} can’t come this way.`));
    }
  }
  for (const key of needs) {
    const { yes, no, unknown } = deliveryQuestions[key];
    const answer = answers[key];
    if (answer === null) {
      missing.push(key);
      reasons.push(reason(rule, 'missing', unknown));
    } else if (answer) {
      reasons.push(reason(rule, 'met', yes));
    } else {
      ruledOutBy.push(key);
      reasons.push(reason(rule, 'failed', no));
    }
  }
  const status =
    ruledOutBy.length > 0 ? 'ruled-out' : missing.length > 0 ? 'undecided' : 'possible';
  return { id, name, route, status, ruledOutBy, missing, reasons };
}

/** What decides how a package travels; `null` where it is not known. */
interface DeliveryValues {
  platform: Platform | null;
  mode: Mode | null;
  kind: UpgradeKind | null;
  answers: Answers<typeof deliveryQuestions>;
}

/** The way of the chassis package of a Firepower 4100/9300. */
export interface ChassisWay {
  route: readonly string[];
  copyWith: readonly string[];
  protocols: readonly string[];
  text: string;
}

interface WaysOfAll {
  /** The verdict in a sentence. */
  summary: string;
  /** The three ways of Table 5, best first. */
  ways: DeliveryWay[];
  /** `null` on platforms without chassis packages of their own. */
  chassis: ChassisWay | null;
  /** What would open a way, where none is left. */
  openings: string[];
  /** Answers that a recommendation waits for; none that cannot change it. */
  missing: WayInput[];
  reasons: Reason[];
}

/** How a package gets onto the devices, as far as the answers decide it. */
export type Ways = WaysOfAll &
  (
    | { verdict: 'recommended'; recommended: DeliveryWayId }
    | { verdict: 'undecided' | 'none'; recommended: null }
  );

const openings: Partial<Record<keyof typeof deliveryQuestions, string>> = {
  managementCenterDiskSpace:
    'Free disk space on the management center by deleting packages that you no longer need.',
  bandwidth: 'Get more bandwidth between the management center and the devices.',
};

/** With no way left there is no internal server, and the management center is short of something. */
function openingsOf(ways: readonly DeliveryWay[]): string[] {
  const ruledOutBy = ways.find(({ id }) => id === 'upload')?.ruledOutBy ?? [];
  const changes = ruledOutBy.flatMap((input) => (input === 'kind' ? [] : (openings[input] ?? [])));
  const both = changes.length > 1 ? ' Both are needed.' : '';
  return ['Set up an internal web server that the devices reach.', changes.join(' ') + both];
}

/** Answers after a way that is possible for certain are not waited for: they cannot change it. */
function waitedFor(ways: readonly DeliveryWay[]): WayInput[] {
  const possible = ways.findIndex(({ status }) => status === 'possible');
  const before = possible < 0 ? ways : ways.slice(0, possible);
  const open = before.flatMap((way) => (way.status === 'undecided' ? way.missing : []));
  return [...new Set(open)];
}

function chassisWay(platform: Platform | null): ChassisWay | null {
  if (!hasOwnChassisPackages(platform)) return null;
  const { copyWith, protocols } = chassisDelivery;
  const text = `Download the chassis package from Cisco, always by hand. Copy it with the ${copyWith.join(' or the ')} (${anyOf(protocols)}).`;
  return { ...chassisDelivery, text };
}

function reasonsFor({ platform, mode, answers }: DeliveryValues): Reason[] {
  const reasons = [
    reason('package-on-the-device-first', 'note', 'The package must be on the device first.'),
    reason('copy-ahead', 'note', 'Copy it ahead of the maintenance window.'),
  ];
  if (hasOwnChassisPackages(platform)) {
    const ownWay =
      'These ways are for the threat defense package. Chassis packages are always downloaded by hand and copied to the chassis.';
    reasons.push(reason('copy-to-the-chassis', 'note', ownWay));
  }
  if (sharesOnePackage(platform, mode)) {
    const outside =
      'Chassis packages are kept outside the instances: one copy serves the chassis and every instance. You must manually remove those that you no longer need.';
    reasons.push(reason('packages-outside-instances', 'note', outside));
  }
  if (answers.managementCenterDiskSpace !== false) {
    const little =
      'The cloud-delivered management center has little disk space for device packages.';
    reasons.push(reason('way-internal-server', 'note', little));
  }
  return reasons;
}

/**
 * Answers how a package gets onto the devices: the three ways, which of them is recommended, and
 * for each the answers that rule it out or are missing. The best way that is left is recommended,
 * once every better one is ruled out for certain. With none left, it says what would open one.
 *
 * Source: rules `table-5`, `copy-ahead` and `copy-to-the-chassis`.
 */
export function waysFor(values: DeliveryValues): Ways {
  const { platform, kind, answers } = values;
  const ways = deliveryWays.map((way) => decideWay(way, answers, kind));
  const base = { ways, chassis: chassisWay(platform), reasons: reasonsFor(values) };
  const best = ways.find(({ status }) => status !== 'ruled-out');
  if (best?.status === 'possible') {
    best.status = 'recommended';
    const summary = `${best.name}.`;
    const decided = { summary, openings: [], missing: [] };
    return { ...base, ...decided, verdict: 'recommended', recommended: best.id };
  }
  const open = best
    ? {
        verdict: 'undecided' as const,
        summary: 'No recommendation yet. Answer the open questions.',
        openings: [],
        missing: waitedFor(ways),
      }
    : {
        verdict: 'none' as const,
        summary: 'No way is left. Change one of the answers below.',
        openings: openingsOf(ways),
        missing: [],
      };
  return { ...base, ...open, recommended: null };
}
