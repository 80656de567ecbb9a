import type { GuidePage } from '../rules/reason.ts';

/** Short names of the guide's pages: in the sidebar, and where a reason says who states its rule. */
export const guideLabels: Record<GuidePage, string> = {
  versions: 'Kinds of release',
  compatibility: 'Compatibility',
  guidelines: 'Release notes',
  'upgrade-path': 'Upgrade path',
  'upgrade-order': 'Upgrade order',
  'management-center-packages': 'Packages in the management center',
  'copying-packages': 'Copying packages',
  'internal-server': 'Internal server',
  'device-to-device': 'Device to device',
  'removing-chassis-packages': 'Removing chassis packages',
  'package-names': 'Package names',
  readiness: 'Readiness',
  backups: 'Backups',
  about: 'About this guide',
};
