import { anyOf } from '../wording/anyOf.ts';
import { hasOwnChassisPackages, sharesOnePackage } from '../releases/chassisOf.ts';
import {
  type DeliveryQuestion,
  type DeliveryWayId,
  type TravelAnswers,
  type UpgradeKind,
  chassisDelivery,
  deliveryWays,
  upgradeKinds,
} from '../facts/deliveryWays.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { type DeliveryInput, type DeliveryWay, decideWay } from './decideWay.ts';
import { quote } from '../reading/quote.ts';
import { readDevice } from '../reading/readDevice.ts';
import { type Reason, reason } from '../reason.ts';

export type { DeliveryInput, DeliveryQuestion, DeliveryWay, DeliveryWayId, UpgradeKind };

/** What the reader says; `undefined` stands for not answered yet. */
export interface DeliveryAnswers extends TravelAnswers {
  platform?: string | undefined;
  mode?: string | undefined;
  /** `major`, `maintenance`, `patch` or `hotfix`. */
  kind?: string | undefined;
}

/** How a package gets onto the devices. */
export interface DeliveryOptions {
  verdict: 'recommended' | 'undecided' | 'none';
  /** The verdict in a sentence. */
  summary: string;
  platform: Platform | null;
  mode: Mode | null;
  kind: UpgradeKind | null;
  /** The three ways of Table 5, best first. */
  ways: DeliveryWay[];
  recommended: DeliveryWayId | null;
  /** The way of the chassis package of a Firepower 4100/9300; `null` on other platforms. */
  chassis: {
    route: readonly string[];
    copyWith: readonly string[];
    protocols: readonly string[];
    text: string;
  } | null;
  /** What would open a way, where none is left. */
  openings: string[];
  /** Answers that a recommendation waits for; none that cannot change it. */
  missing: DeliveryInput[];
  reasons: Reason[];
}

const wayNames: Record<DeliveryWayId, string> = {
  'direct-download': 'Let the management center download the package and copy it to the devices',
  upload:
    'Download it to your computer, upload it to the management center, and copy it from there',
  'internal-server': 'Put it on an internal server and let the devices fetch it',
};

const openings: Partial<Record<DeliveryQuestion, string>> = {
  managementCenterDiskSpace:
    'Free disk space on the management center by deleting packages that you no longer need.',
  bandwidth: 'Get more bandwidth between the management center and the devices.',
};

/** With no way left there is no internal server, and the management center is short of something. */
function openingsOf({ ruledOutBy }: DeliveryWay): string[] {
  const changes = ruledOutBy.flatMap((input) => (input === 'kind' ? [] : (openings[input] ?? [])));
  const both = changes.length > 1 ? ' Both are needed.' : '';
  return ['Set up an internal web server that the devices reach.', changes.join(' ') + both];
}

/** Answers the reader's name of a way. */
export function deliveryWayName(way: DeliveryWayId): string {
  return wayNames[way];
}

/** The best way that is left is recommended, once every better one is ruled out for certain. */
function recommend(ways: readonly DeliveryWay[]): DeliveryWayId | null {
  const best = ways.find(({ status }) => status !== 'ruled-out');
  if (best?.status !== 'possible') return null;
  best.status = 'recommended';
  return best.id;
}

/** Answers after a way that is possible for certain are not waited for: they cannot change it. */
function waitsFor(ways: readonly DeliveryWay[]): DeliveryInput[] {
  const possible = ways.findIndex(({ status }) => status === 'possible');
  const before = possible < 0 ? ways : ways.slice(0, possible);
  const open = before.flatMap((way) => (way.status === 'undecided' ? way.missing : []));
  return [...new Set(open)];
}

function chassisWay(platform: Platform | null): DeliveryOptions['chassis'] {
  if (!hasOwnChassisPackages(platform)) return null;
  const { route, copyWith, protocols } = chassisDelivery;
  return {
    route,
    copyWith,
    protocols,
    text: `Download the chassis package from Cisco, always by hand. Copy it with the ${copyWith.join(' or the ')} (${anyOf(protocols)}).`,
  };
}

function platformReasons(platform: Platform | null, mode: Mode | null): Reason[] {
  if (hasOwnChassisPackages(platform)) {
    return [
      reason(
        'copy-to-the-chassis',
        'note',
        'These ways are for the threat defense package. The chassis package goes its own way, by hand.',
      ),
    ];
  }
  if (sharesOnePackage(platform, mode)) {
    return [
      reason(
        'packages-outside-instances',
        'note',
        'Chassis packages are kept outside the instances: one copy serves the chassis and every instance. Remove those you no longer need by hand.',
      ),
    ];
  }
  return [];
}

function readKind(text: string | undefined): { kind: UpgradeKind | null; message?: string } {
  const kind = upgradeKinds.find((each) => each === text);
  if (kind) return { kind };
  if (text === undefined || text === '') return { kind: null };
  const message = `${quote(text)} is not a kind of upgrade. Choose ${anyOf(upgradeKinds)}.`;
  return { kind: null, message };
}

/**
 * Answers how a package gets onto the devices: the three ways, which of them is recommended, and
 * for each the answers that rule it out or are missing. With none left, what would open one.
 *
 * Never throws. Source: Table 5, facts 8.1 to 8.6 and 12.1.
 */
export function deliveryOptions(answers: DeliveryAnswers): DeliveryOptions {
  const device = readDevice({ platform: answers.platform, mode: answers.mode });
  const { platform, mode } = device;
  const { kind, message } = readKind(answers.kind);
  const ways = deliveryWays.map((way) => decideWay(way, answers, kind));
  const recommended = recommend(ways);
  const upload = ways.find(({ id }) => id === 'upload');
  const none = ways.every(({ status }) => status === 'ruled-out');
  const reasons = [
    reason('package-on-the-device-first', 'note', 'The package must be on the device first.'),
    reason('copy-ahead', 'note', 'Copy it ahead of the maintenance window.'),
    ...platformReasons(platform, mode),
    ...device.reasons,
  ];
  if (message !== undefined) reasons.push(reason('table-5', 'missing', message));
  if (answers.managementCenterDiskSpace !== false) {
    const little =
      'The cloud-delivered management center has little disk space for device packages.';
    reasons.push(reason('way-internal-server', 'note', little));
  }
  return {
    verdict: recommended ? 'recommended' : none ? 'none' : 'undecided',
    summary: recommended
      ? `${wayNames[recommended]}.`
      : none
        ? 'No way is left. Change one of the answers below.'
        : 'No recommendation yet. Answer the open questions.',
    platform,
    mode,
    kind,
    ways,
    recommended,
    chassis: chassisWay(platform),
    openings: none && upload ? openingsOf(upload) : [],
    missing: recommended ? [] : waitsFor(ways),
    reasons,
  };
}
