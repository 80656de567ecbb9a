import { allOf } from '../wording/allOf.ts';
import { sharesOnePackage } from '../releases/chassisOf.ts';
import type { Platform } from '../facts/platforms.ts';
import { platformName } from '../wording/platformName.ts';
import { compareFxosVersions, parseFxosVersion } from '../reading/parseFxosVersion.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { type Reason, reason } from '../reason.ts';
import {
  type Version,
  baseRelease,
  compareVersions,
  isPatch,
  isTrain,
} from '../reading/version.ts';
import { hasFirmwareInside } from '../names/chassisNames.ts';
import type { NamedRelease } from './judgeRelease.ts';
import type { ReadPackageDevice } from './packageDevice.ts';
import type { PackageName } from './readPackageName.ts';
import { checkMinimumFxos, trainFxosOf } from '../releases/trainFxos.ts';

/** Answers how to name the reader's platform: `your Firepower 1000`, `your threat defense virtual`. */
export function yourPlatform(platform: Platform): string {
  return `your ${platformName(platform).replace(/^the /, '')}`;
}

function judgePlatform(read: PackageName, device: ReadPackageDevice): Reason[] {
  const rule = read.kind === 'fxos' ? 'table-8' : read.kind === 'firmware' ? 'table-9' : 'table-7';
  if (device.platform === null) {
    const message = 'Choose the platform to see if this package is for your device.';
    return [reason(rule, 'missing', message)];
  }
  const yours = yourPlatform(device.platform);
  if (read.platforms.includes(device.platform)) {
    return [reason(rule, 'met', `It is for ${yours}.`)];
  }
  const served = allOf(read.platforms.map(platformName));
  return [reason(rule, 'failed', `Not for ${yours}: this package is for ${served}.`)];
}

function judgeTarget(
  { kind }: PackageName,
  named: NamedRelease,
  { to }: ReadPackageDevice,
): Reason[] {
  const rule = 'table-7';
  if (kind === 'hotfix') {
    const message =
      'Whether a hotfix is for your release stands in its release notes; the name does not tell.';
    return [reason('hotfix-names', 'missing', message)];
  }
  if (to === null) {
    const message = 'Type the target version to see if this package leads there.';
    return [reason(rule, 'missing', message)];
  }
  if (isTrain(to)) {
    return named.train === to.train
      ? [reason(rule, 'met', `It is a release of your target, ${to.release}.`)]
      : [reason(rule, 'failed', elsewhere(named, to))];
  }
  const isPatchPackage = kind === 'patch';
  const target = isPatch(to) ? to.release : baseRelease(to);
  if ((isPatchPackage ? named.release : named.base) === target) {
    return [reason(rule, 'met', `It leads to your target, ${to.release}.`)];
  }
  if (isPatch(to) && !isPatchPackage && named.base === baseRelease(to)) {
    const message = `This is ${named.base}, which the patch ${to.release} goes on. You need it first, unless the device runs ${named.base} already.`;
    return [reason('patch-on-its-own-release', 'missing', message)];
  }
  return [reason(rule, 'failed', elsewhere(named, to))];
}

/** Only what is older than the target can be a stop on the way to it. */
function elsewhere({ release }: NamedRelease, to: Version): string {
  const read = parseVersion(release);
  const isOlder = read.ok && compareVersions(read.version, to) < 0;
  const stop = isOlder ? ` If ${release} is a stop on your path, set it as the target.` : '';
  return `It leads to ${release}, and your target is ${to.release}.${stop}`;
}

function judgeBuild({ kind, build }: PackageName, device: ReadPackageDevice): Reason[] {
  // The build is that of the target: a hotfix, and the release below a patch, have their own.
  const isOther = device.to !== null && isPatch(device.to) !== (kind === 'patch');
  if (kind === 'hotfix' || isOther) return [];
  if (device.build === null || build === null || device.build === build) return [];
  const message = `It is build ${build}, and your build is ${device.build}.`;
  return [reason('signed-names', 'failed', message)];
}

function noCompanion({ train }: Version): Reason {
  return reason('table-1', 'missing', `Table 1 names no companion FXOS for ${train}.`);
}

function judgeFxos({ release }: PackageName, device: ReadPackageDevice): Reason[] {
  const read = parseFxosVersion(release ?? '');
  if (!read.ok) return [];
  const minimum = device.to ? checkMinimumFxos(read.version, device.to.train) : [];
  if (device.targetFxos) {
    const text = device.targetFxos.release;
    return compareFxosVersions(read.version, device.targetFxos) === 0
      ? [reason('table-8', 'met', `It is your FXOS target, ${text}.`), ...minimum]
      : [reason('table-8', 'failed', `It is FXOS ${release}, and your FXOS target is ${text}.`)];
  }
  if (device.to === null) {
    const message = 'Type the target version to see if this FXOS is new enough for it.';
    return [reason('table-1', 'missing', message)];
  }
  const companion = trainFxosOf(device.to.train)?.companion;
  if (!companion) return [noCompanion(device.to)];
  const order = compareFxosVersions(read.version, companion);
  const pair = `${companion.release}, the companion of ${device.to.train}`;
  if (order === 0) {
    return [reason('table-1', 'met', `It is a build of FXOS ${pair}.`), ...minimum];
  }
  return order < 0
    ? [reason('blocked-without-chassis', 'failed', `FXOS ${release} is older than ${pair}.`)]
    : [
        reason(
          'chassis-ahead',
          'note',
          `FXOS ${release} is ahead of ${pair}: supported for a short time, not recommended.`,
        ),
      ];
}

function judgeFirmware({ targetFxos, to }: ReadPackageDevice): Reason[] {
  const rule = 'firmware-inside-fxos';
  const companion = to ? trainFxosOf(to.train)?.companion : undefined;
  const fxos = targetFxos ?? companion;
  const inside = fxos && hasFirmwareInside(fxos, companion);
  if (!fxos || inside === undefined) {
    if (to) return [noCompanion(to)];
    const message = 'Type the target version to see if its FXOS has the firmware inside.';
    return [reason(rule, 'missing', message)];
  }
  return inside
    ? [reason(rule, 'failed', `FXOS ${fxos.release} has the firmware inside: not needed.`)]
    : [reason(rule, 'met', `FXOS ${fxos.release} comes without firmware.`)];
}

/**
 * Answers whether a package that upgrades something is right for the reader's device and target.
 * `missing` reasons name what was not given. Source: Tables 1, 7, 8 and 9.
 */
export function judgeForDevice(
  read: PackageName,
  named: NamedRelease | null,
  device: ReadPackageDevice,
): Reason[] {
  const reasons = judgePlatform(read, device);
  if (read.kind === 'fxos') return [...reasons, ...judgeFxos(read, device)];
  if (read.kind === 'firmware') return [...reasons, ...judgeFirmware(device)];
  if (named === null) return reasons;
  if (sharesOnePackage(device.platform, device.mode)) {
    const message =
      'In multi-instance mode this one package serves the chassis and every instance.';
    reasons.push(reason('shared-package', 'note', message));
  }
  reasons.push(...judgeTarget(read, named, device), ...judgeBuild(read, device));
  return reasons;
}
