import { managementCenterRestore } from '../facts/packages.ts';
import { knownBeginnings } from '../reading/packageName/nameBeginnings.ts';
import { softwareRows } from '../reading/packageName/namings.ts';
import type { PackageName } from '../reading/packageName/packageName.ts';
import { quote } from '../reading/read.ts';
import { type Reason, reason } from '../reason.ts';
import { anyOf } from '../wording/inSentences.ts';

const coveredRows = softwareRows.map(({ row }) => row).join(', ');

/**
 * Answers what a file of this kind is good for, whatever the device: only upgrade, patch, hotfix,
 * FXOS and firmware packages upgrade something of a covered platform. Source: Tables 7 to 9 and the rules
 * from `patch-names` to `management-center-own-packages`.
 */
export function judgeKind(read: PackageName, name: string): Reason[] {
  switch (read.kind) {
    case 'upgrade':
    case 'patch': {
      const { label, software } = read.family;
      if (read.kind === 'patch' && read.target?.spelling !== 'guide') {
        return [reason('patch-names', 'met', `Patches for ${label} are published so.`)];
      }
      const message = `Table 7 has this package for ${label}.`;
      return software.table7 ? [reason('table-7', 'met', message)] : [];
    }
    case 'hotfix':
      return [
        reason('hotfix', 'note', 'A hotfix is for one urgent problem. It is no release.'),
        reason(
          'hotfix-names',
          'note',
          'The fourth number of a hotfix is no patch level: the device goes on reporting the version it had. Its letters can differ between platforms.',
        ),
      ];
    case 'fxos':
      return [reason('table-8', 'met', 'Table 8 has this FXOS package of the 4100/9300 chassis.')];
    case 'firmware':
      return [
        reason(
          'table-9',
          'met',
          `Table 9 has this firmware package of the ${read.naming.label} chassis.`,
        ),
      ];
    case 'install':
      return [
        reason(
          'install-packages',
          'failed',
          'An install image, for a reimage: it wipes the configuration. It is no upgrade package.',
        ),
      ];
    case 'recovery':
      return [
        reason('recovery-images', 'failed', 'A recovery image, not a chassis upgrade package.'),
      ];
    case 'mib':
      return [reason('other-cisco-files', 'failed', 'A MIB package. It upgrades nothing.')];
    case 'checksum':
      return [
        reason(
          'checksums',
          'failed',
          'A checksum file, not the package. Take the package that it is of.',
        ),
      ];
    case 'management-center':
      return [
        reason(
          'management-center-own-packages',
          'failed',
          name.toLowerCase().includes(managementCenterRestore)
            ? 'An image that sets a management center up anew, not for a device.'
            : 'A package of the management center itself, not for a device.',
        ),
      ];
    case 'outside-the-guide': {
      const what = read.version ? `${read.label}, ${read.version.release}` : read.label;
      const message = `A package of the ${what}. This site does not cover that family.`;
      return [reason('other-families', 'missing', message)];
    }
    case 'other-file': {
      const message = `${read.label}: a file of another product or purpose. It upgrades no threat defense software.`;
      return [reason('other-cisco-files', 'failed', message)];
    }
    case 'renamed-package': {
      const message = `${quote(name)} ends as a signed package does, but its name is not Cisco’s, so the name does not tell what it holds. Never rename a package.`;
      return [reason('signed-names', 'failed', message)];
    }
    case 'unknown-package': {
      const message = `${quote(name)} begins like a file of Cisco’s, but this site knows no package of that name. It knows those for ${coveredRows}.`;
      return [reason('table-7', 'missing', message)];
    }
    case 'not-a-package': {
      const message =
        name === ''
          ? 'Paste the name of a package, such as Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar.'
          : `${quote(name)} is no package name. Names begin with ${anyOf(knownBeginnings)}.`;
      return [reason('signed-names', 'failed', message)];
    }
  }
}
