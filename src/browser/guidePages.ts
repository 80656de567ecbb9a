import type { GuidePage } from '../rules/reason.ts';

/**
 * This site's pages in reading order, each with its short name: in the sidebar, and where a reason says
 * who states its rule.
 */
export const guidePages: Record<GuidePage, string> = {
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
  'going-back': 'The way back',
  fleet: 'A fleet',
  'while-it-runs': 'While it runs',
  about: 'About this site',
  data: 'Use the rules elsewhere',
};

/** Pages that a section of the sidebar begins with, and its name. */
export const sectionStarts: Partial<Record<GuidePage, string>> = {
  versions: 'Versions and path',
  'management-center-packages': 'Upgrade packages',
  readiness: 'Before you begin',
  'while-it-runs': 'In the window',
  about: 'About',
};
