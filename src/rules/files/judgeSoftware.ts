import type { SoftwareName } from '../reading/packageName/packageName.ts';
import type { ReadPackageDevice } from '../reading/packageName/readPackageDevice.ts';
import {
  type Version,
  baseRelease,
  compareVersions,
  isPatch,
  isTrain,
} from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { sharesOnePackage } from '../releases/chassis.ts';
import {
  checkCovered,
  checkIsolated,
  isCovered,
  isIsolated,
  tableAllows,
} from '../releases/trainTable.ts';
import { checkFarBeyond } from '../releases/knownReleases.ts';
import { checkFirstRelease, checkPackageLimit } from '../releases/platformLimit.ts';
import { checkFreshPackage, isFreshInstallOnly } from '../releases/freshInstallOnly.ts';

/** A package of which release and build were read. */
type Named = Pick<SoftwareName, 'kind' | 'family'> & { version: Version };

/**
 * What is said of the release that a package leads to, whatever the device: for the reader's
 * platform, or for those that share the name.
 */
export function judgeRelease(
  { kind, family, version }: Named,
  device: ReadPackageDevice,
): Reason[] {
  const { platform } = device;
  const isServed = platform !== null && family.platforms.includes(platform);
  const served = isServed ? [platform] : family.platforms;
  const limit = checkPackageLimit(version, served);
  const isPast = limit.some(({ outcome }) => outcome === 'failed');
  const reasons: Reason[] = [];
  // What a hotfix leads to is not said by its name, but the train that it is for is.
  if (kind !== 'hotfix') {
    reasons.push(
      ...checkCovered(version, isPast),
      ...checkFreshPackage(version, served),
      ...checkFarBeyond(version),
    );
    if (isCovered(version)) reasons.push(...checkIsolated(version.train));
  }
  reasons.push(...limit);
  const [only, ...others] = served;
  if (only && others.length === 0) {
    reasons.push(...checkFirstRelease(only, isServed ? device.mode : null, version));
  }
  return reasons;
}

/** Only what is older than the target and newer than the device can be a stop, where upgrades lead to it. */
function elsewhere(version: Version, to: Version, from: Version | null): Reason {
  const { release } = version;
  const isThere = from !== null && !isTrain(from) && compareVersions(version, from) <= 0;
  const leadsThere = !isFreshInstallOnly(version) && !isIsolated(version.train);
  const isStop = compareVersions(version, to) < 0 && !isThere && leadsThere;
  const stop = isStop ? ` If ${release} is a stop on your path, set it as the target.` : '';
  const message = `It leads to ${release}, and your target is ${to.release}.${stop}`;
  return reason('table-7', 'failed', message);
}

function judgeTarget({ kind, version }: Named, to: Version | null, from: Version | null): Reason {
  const rule = 'table-7';
  if (kind === 'hotfix') {
    const message =
      'Whether a hotfix is for your release, its release notes say; the name does not tell.';
    return reason('hotfix-names', 'missing', message);
  }
  if (to === null) {
    const message = 'Type the target version to see if this package leads there.';
    return reason(rule, 'missing', message);
  }
  if (isTrain(to)) {
    return version.train === to.train
      ? reason(rule, 'met', `It is a release of your target, ${to.release}.`)
      : elsewhere(version, to, from);
  }
  const base = baseRelease(version);
  const target = isPatch(to) ? to.release : baseRelease(to);
  if ((kind === 'patch' ? version.release : base) === target) {
    return reason(rule, 'met', `It leads to your target, ${to.release}.`);
  }
  if (isPatch(to) && kind === 'upgrade' && base === baseRelease(to)) {
    const message = `This is ${base}, which the patch ${to.release} goes on. You need it first, unless the device runs ${base} already.`;
    return reason('patch-on-its-own-release', 'missing', message);
  }
  return elsewhere(version, to, from);
}

/** What has to be installed before a package that is for a later step. */
function judgeStep(version: Version, from: Version): Reason[] {
  const base = baseRelease(version);
  if (isPatch(version) && !isTrain(from) && baseRelease(from) !== base) {
    const message = `The patch goes on top of ${base} only, and the device runs ${from.release}. Upgrade it to ${base} first.`;
    return [reason('patch-on-its-own-release', 'note', message)];
  }
  const isKnown = [from, version].every((each) => isCovered(each) && !isIsolated(each.train));
  if (!isKnown || tableAllows(from.train, version.train)) return [];
  const message = `Table 1 has no direct upgrade from ${from.train} to ${version.train}: this is the package of a later step of your path.`;
  return [reason('table-1', 'note', message)];
}

/** A package that leads to what the device runs, or to less, upgrades nothing on it. */
function judgeCurrent({ kind, version }: Named, from: Version | null): Reason[] {
  // What a hotfix leads to is not said by its name.
  if (kind === 'hotfix' || from === null) return [];
  const above = compareVersions(version, from);
  const { train, release } = version;
  if (above < 0) {
    const message = `${release} is older than ${from.release}, and an upgrade only goes up.`;
    return [reason('table-1', 'failed', message)];
  }
  if (above > 0) return judgeStep(version, from);
  // Of a train, a release was not given; whichever it is, the first is there.
  const runs = isTrain(from)
    ? `Every release of ${train} is ${release} or later.`
    : `The device runs ${release} already.`;
  return [reason('same-train', 'failed', runs)];
}

function judgeBuild({ kind, version }: Named, { to, build }: ReadPackageDevice): Reason[] {
  // The build is that of the target: a hotfix, and the release below a patch, have their own.
  const isOther = to !== null && isPatch(to) !== (kind === 'patch');
  if (kind === 'hotfix' || isOther || build === null || version.build === build) return [];
  const message = `It is build ${version.build}, and your build is ${build}.`;
  return [reason('signed-names', 'failed', message)];
}

/** Answers whether a threat defense package leads to the reader's target, in the reader's build. */
export function judgeForTarget(named: Named, device: ReadPackageDevice): Reason[] {
  const reasons: Reason[] = [];
  if (sharesOnePackage(device.platform, device.mode)) {
    const message =
      'In multi-instance mode this one package serves the chassis and every instance.';
    reasons.push(reason('shared-package', 'note', message));
  }
  return [
    ...reasons,
    judgeTarget(named, device.to, device.from),
    ...judgeBuild(named, device),
    ...judgeCurrent(named, device.from),
  ];
}
