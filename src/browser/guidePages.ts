import type { GuidePage } from '../rules/reason.ts';

const path = 'Versions and path';
const packages = 'Upgrade packages';
const before = 'Before you begin';
const night = 'In the window';
const about = 'About';

/**
 * This site's pages in reading order: the section of the sidebar that a page stands in, and its
 * short name, there and where a reason says who states its rule.
 */
export const guidePages: Record<GuidePage, { section: string; label: string }> = {
  versions: { section: path, label: 'Kinds of release' },
  compatibility: { section: path, label: 'Compatibility' },
  guidelines: { section: path, label: 'Release notes' },
  'upgrade-path': { section: path, label: 'Upgrade path' },
  'upgrade-order': { section: path, label: 'Upgrade order' },
  'management-center-packages': { section: packages, label: 'Packages in the management center' },
  'copying-packages': { section: packages, label: 'Copying packages' },
  'internal-server': { section: packages, label: 'Internal server' },
  'device-to-device': { section: packages, label: 'Device to device' },
  'removing-chassis-packages': { section: packages, label: 'Removing chassis packages' },
  'package-names': { section: packages, label: 'Package names' },
  readiness: { section: before, label: 'Readiness' },
  backups: { section: before, label: 'Backups' },
  'going-back': { section: before, label: 'The way back' },
  fleet: { section: before, label: 'A fleet' },
  'while-it-runs': { section: night, label: 'While it runs' },
  about: { section: about, label: 'About this site' },
  data: { section: about, label: 'Use the rules elsewhere' },
};
