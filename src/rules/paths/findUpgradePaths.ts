import type { Answer } from '../answer.ts';
import { askForVersions } from '../direct/decideDirect.ts';
import type { Deployment, Mode, Platform } from '../facts/platforms.ts';
import { parseFxosVersion } from '../reading/parseFxosVersion.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { invalidOf, missingOf, textOf, valueOf } from '../reading/read.ts';
import { type DeviceQuestion, readDevice } from '../reading/readDevice.ts';
import type { Version } from '../reading/version.ts';
import {
  hasOwnChassisPackages,
  mayShareOnePackage,
  sharesOnePackage,
} from '../releases/chassis.ts';
import type { Hop, Stop, UpgradePath } from './buildPaths.ts';
import type { ChassisUpgrade } from './chassisUpgrades.ts';
import { type FoundPaths, type FoundVerdict, type NearestTarget, findPaths } from './findPaths.ts';
import { headlineOf } from './headline.ts';

export type { ChassisUpgrade, Hop, NearestTarget, Stop, UpgradePath };

/** What the reader says of the whole way; texts as typed. */
export interface UpgradePathsQuestion extends DeviceQuestion {
  from?: string;
  to?: string;
  /** FXOS of the chassis, for the Firepower 4100/9300. */
  fxos?: string;
}

/** An input of the question; `from-digits` is the third number of the current version. */
export type UpgradePathsInput = keyof UpgradePathsQuestion | 'from-digits';

interface UpgradePathsFrame extends Answer<UpgradePathsInput> {
  /** What was understood; `null` where it was not given or could not be read. */
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  /** The verdict in a few words, with device and cause; empty where a version is missing. */
  headline: string;
}

/** All shortest ways from the current version to the target, best first. */
export type UpgradePathsAnswer =
  | (UpgradePathsFrame & FoundPaths & { from: Version; to: Version })
  | (UpgradePathsFrame & {
      /** `incomplete`: a version was not given; `unreadable`: what was given is none. */
      verdict: 'incomplete' | 'unreadable';
      from: Version | null;
      to: Version | null;
      direct: null;
      paths: [];
      nearest: null;
    });

/** Every verdict on the whole way. */
export type PathsVerdict = FoundVerdict | 'incomplete' | 'unreadable';

/** Answers what the path hangs on for a device, in the order of a form. */
function pathWants(platform: Platform | null, mode: Mode | null): UpgradePathsInput[] {
  const hasChassis = hasOwnChassisPackages(platform);
  return [
    'platform',
    ...(mayShareOnePackage(platform) ? ['mode' as const] : []),
    ...(hasChassis || sharesOnePackage(platform, mode) ? ['deployment' as const] : []),
    'from',
    'to',
    ...(hasChassis ? ['fxos' as const] : []),
  ];
}

/**
 * Answers every shortest path of upgrades from one version to another, best first, with the chassis
 * upgrades that come before its hops. Fewest upgrades win; among those, one without a chassis upgrade
 * that can be blocked, then the fewest chassis upgrades, then the newest stops.
 *
 * Where no path leads there, says which rule stands in the way and the nearest target that can be
 * reached. Never throws.
 */
export function findUpgradePaths(question: UpgradePathsQuestion = {}): UpgradePathsAnswer {
  const device = readDevice(question);
  const { platform, mode, deployment } = device;
  const versions = {
    from: parseVersion(textOf(question.from)),
    to: parseVersion(textOf(question.to)),
  };
  const fxosText = { fxos: parseFxosVersion(textOf(question.fxos)) };
  const from = valueOf(versions.from);
  const to = valueOf(versions.to);
  const wants = pathWants(platform, mode);
  const texts = [...device.missing, ...missingOf({ ...versions, ...fxosText })];
  const frame = {
    platform,
    mode,
    deployment,
    wants,
    missing: texts.filter((input) => wants.includes(input)) as UpgradePathsInput[],
    invalid: [...device.invalid, ...invalidOf({ ...versions, ...fxosText })],
  };
  if (!from || !to) {
    const isUnreadable = frame.invalid.some(({ input }) => input === 'from' || input === 'to');
    const verdict = isUnreadable ? 'unreadable' : 'incomplete';
    const summary = askForVersions(from, to);
    return {
      ...frame,
      verdict,
      headline: '',
      summary,
      from,
      to,
      direct: null,
      paths: [],
      nearest: null,
      reasons: [],
    };
  }
  const found = findPaths({ ...device, from, to, fxos: valueOf(fxosText.fxos) });
  if (found.direct.hangsOnDigits) frame.missing.push('from-digits');
  const uncovered = frame.invalid.find(({ why }) => why === 'not-covered');
  if (!uncovered) {
    return { ...frame, ...found, headline: headlineOf(found, platform), from, to };
  }
  const summary = `Not covered. ${uncovered.message}`;
  const none = { verdict: 'not-covered' as const, summary, paths: [] as [], nearest: null };
  return {
    ...frame,
    ...found,
    ...none,
    headline: headlineOf({ ...found, ...none }, null),
    from,
    to,
  };
}
