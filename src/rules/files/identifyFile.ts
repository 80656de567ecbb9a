import { readFileName } from '../reading/packageName/readFileName.ts';
import { type PackageDevice, readPackageDevice } from '../reading/packageName/readPackageDevice.ts';
import { textOf } from '../reading/read.ts';
import { type PackageIdentity, judgePackage } from './judgePackage.ts';

/**
 * Answers what `identifyPackage` does, of a file whose whole name is known: what stands before or behind
 * the name of a package, as in `Copy of …`, is a change of that name and no text around it.
 *
 * Never throws on any text. Source: as of `identifyPackage`.
 */
export function identifyFile(name = '', device: PackageDevice = {}): PackageIdentity {
  return judgePackage(readFileName(textOf(name)), readPackageDevice(device));
}
