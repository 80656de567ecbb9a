import { findPackageText } from '../reading/packageName/findPackageText.ts';
import { readFileName } from '../reading/packageName/readFileName.ts';
import { type PackageDevice, readPackageDevice } from '../reading/packageName/readPackageDevice.ts';
import { textOf } from '../reading/read.ts';
import { type PackageIdentity, judgePackage } from './judgePackage.ts';

export type { PackageKind, Spelling } from '../reading/packageName/packageName.ts';
export type {
  PackageDevice,
  PackageDeviceInput,
} from '../reading/packageName/readPackageDevice.ts';
export type { PackageIdentity } from './judgePackage.ts';

/**
 * Answers what a file is by its name, what is wrong with it, and whether it is right for a device
 * and a target. Takes a bare name, a path, an address or a line of a listing; of several names it
 * reads the first. Both spellings are accepted.
 *
 * Never throws on any text, and reads a text in time linear in its length.
 * Source: Tables 7 to 9 and the rules from `underscore-spelling` to `management-center-own-packages`.
 */
export function identifyPackage(text = '', device: PackageDevice = {}): PackageIdentity {
  const typed = textOf(text);
  const found = findPackageText(typed);
  return judgePackage(readFileName(found?.text ?? typed), readPackageDevice(device));
}
