import { signedNamesFrom } from '../facts/packages.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { compareTrains } from '../reading/version.ts';

const border = parseVersion(signedNamesFrom);

/** Answers whether packages of a release may have been published in a bare `.sh` (fact 17.4). */
export function mayEndInBareSh(release: string): boolean {
  const read = parseVersion(release);
  return border.ok && read.ok && compareTrains(read.version, border.version) < 0;
}
