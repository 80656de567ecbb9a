import type { GuidePage } from '../rules/reason.ts';

/** The guide's pages as the sidebar groups them; within and across groups in reading order. */
export const guideSections = [
  {
    label: 'Versions and path',
    pages: ['versions', 'compatibility', 'guidelines', 'upgrade-path', 'upgrade-order'],
  },
  {
    label: 'Upgrade packages',
    pages: [
      'management-center-packages',
      'copying-packages',
      'internal-server',
      'device-to-device',
      'removing-chassis-packages',
      'package-names',
    ],
  },
  { label: 'Before you begin', pages: ['readiness', 'backups'] },
  { label: 'About', pages: ['about'] },
] as const satisfies { label: string; pages: GuidePage[] }[];
