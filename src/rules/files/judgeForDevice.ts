import type { Platform } from '../facts/platforms.ts';
import { checkCurrent } from '../releases/contradicted.ts';
import type { PackageName, SoftwareName } from '../reading/packageName/packageName.ts';
import type { ReadPackageDevice } from '../reading/packageName/readPackageDevice.ts';
import type { Version } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { allOf, platformName } from '../wording/inSentences.ts';
import { judgeFirmware, judgeFxos } from './judgeFxos.ts';
import { judgeForTarget, judgeRelease } from './judgeSoftware.ts';

type TableRule = 'table-7' | 'table-8' | 'table-9';

/** How to name the reader's platform: `your Firepower 1000`, `your threat defense virtual`. */
function yourPlatform(platform: Platform): string {
  return `your ${platformName(platform).replace(/^the /, '')}`;
}

function judgePlatform(
  rule: TableRule,
  served: readonly Platform[],
  platform: Platform | null,
): Reason {
  if (platform === null) {
    const message = 'Choose the platform to see if this package is for your device.';
    return reason(rule, 'missing', message);
  }
  const yours = yourPlatform(platform);
  if (served.includes(platform)) return reason(rule, 'met', `It is for ${yours}.`);
  const message = `Not for ${yours}: this package is for ${allOf(served.map(platformName))}.`;
  return reason(rule, 'failed', message);
}

function judgeSoftware(
  { kind, family }: SoftwareName,
  version: Version,
  device: ReadPackageDevice,
): Reason[] {
  const isFor = judgePlatform('table-7', family.platforms, device.platform);
  const named = { kind, family, version };
  const isOther = isFor.outcome === 'failed';
  const against = isOther ? [] : checkCurrent(device, device.from, version);
  return [...judgeRelease(named, device), isFor, ...judgeForTarget(named, device), ...against];
}

/**
 * Answers whether a package is right for the reader's device and target; `missing` reasons name what
 * was not given. Nothing of a kind that upgrades nothing, whatever the device.
 * Source: Tables 1, 7, 8 and 9.
 */
export function judgeForDevice(read: PackageName, device: ReadPackageDevice): readonly Reason[] {
  const { platform } = device;
  switch (read.kind) {
    case 'upgrade':
    case 'patch':
    case 'hotfix': {
      const { family, target } = read;
      if (target === null) return [judgePlatform('table-7', family.platforms, platform)];
      return judgeSoftware(read, target.version, device);
    }
    case 'fxos': {
      const isFor = judgePlatform('table-8', read.naming.platforms, platform);
      // What is for another platform needs no second reason.
      if (isFor.outcome === 'failed' || read.version === null) return [isFor];
      return [isFor, ...judgeFxos(read.version, device)];
    }
    case 'firmware': {
      const isFor = judgePlatform('table-9', read.naming.platforms, platform);
      return isFor.outcome === 'failed' ? [isFor] : [isFor, ...judgeFirmware(device)];
    }
    case 'outside-the-guide': {
      if (platform === null) return [];
      const message = `Not for ${yourPlatform(platform)}: this package is for the ${read.label}.`;
      return [reason('table-7', 'failed', message)];
    }
    default:
      return [];
  }
}
