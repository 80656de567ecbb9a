/** Where a rule of Cisco's chapter comes from: the document of edition.ts. */
const chapter = null;

const revertChapter = 'Cisco, Threat Defense upgrade guide, chapter “Revert or Uninstall”';
const revertIn73 =
  'Cisco Firepower Management Center Upgrade Guide, Version 7.3, “Revert or Uninstall the Upgrade”';
const upgradeChapter =
  'Cisco, management center upgrade guide for Version 7.7, chapter “Upgrade Threat Defense”';
const deviceManagerReference =
  'Cisco, device manager upgrade guide for Version 7.4, chapter “Reference”';
const tacDocuments = 'Cisco TAC documents 223163 and 226003';
const firewallManager = 'Cisco Security Cloud Control, Firewall Manager API 1.13 to 1.16';
const otherManagers = 'Cisco, management center upgrade guide for Version 7.3';

/**
 * Where this site states each rule, and who says so: page → rule → `null` for Cisco's chapter "Planning
 * Your Upgrade", otherwise the public document or place that it comes from.
 *
 * The name of a rule is the id of its sentence (or table) on the built page, and the name under which
 * `src/rules/` gives it as a reason.
 */
export const rulesByPage = {
  versions: {
    'major-maintenance-patch': chapter,
    hotfix: chapter,
    'compare-number-by-number': 'release numbers on the Cisco Software Download site',
    'version-spellings': 'what devices and managers print',
    'known-releases': 'releases seen on the Cisco Software Download site and on devices',
  },
  compatibility: {
    'check-compatibility': chapter,
    'hardware-refresh': chapter,
    'compatibility-documents': chapter,
    'managed-versions': 'Cisco documentation of the cloud-delivered Firewall Management Center',
    'google-cloud': 'Cisco release notes for threat defense Version 7.2',
    'first-versions': 'Cisco Secure Firewall Threat Defense Compatibility Guide',
    'minimum-fxos-builds': 'Cisco Firepower 4100/9300 FXOS Compatibility',
    'models-end-before-families':
      'Cisco Secure Firewall Threat Defense Compatibility Guide and Cisco Firepower 4100/9300 FXOS Compatibility',
    models: 'Cisco data sheets and what devices print',
  },
  guidelines: {
    'release-specific-warnings': chapter,
    'read-all-release-notes': chapter,
    'latest-fxos-build': chapter,
    'firmware-guide': chapter,
  },
  'upgrade-path': {
    'plan-the-path': chapter,
    'chassis-before-software': chapter,
    'multi-instance-any-upgrade': chapter,
    'chassis-for-major-versions': chapter,
    'chassis-ahead': chapter,
    'chassis-too-far-ahead': chapter,
    'one-chassis-at-a-time': chapter,
    'patch-on-its-own-release': chapter,
    'table-1': chapter,
    'never-to-7-4-0': chapter,
    'nothing-with-7-1': chapter,
    'seven-0-to-7-6': chapter,
    'same-train': chapter,
    'blocked-without-chassis': chapter,
    'last-train': chapter,
    'other-managers-upgrade-7-1': otherManagers,
    'fxos-jumps': 'Cisco FXOS release notes for the Firepower 4100/9300',
  },
  'upgrade-order': {
    'table-2': chapter,
    'table-3': chapter,
    'wizard-options': chapter,
    'multi-instance-on-the-4200':
      'Cisco, device configuration guide for Version 7.6, “Multi-Instance Mode for the Secure Firewall 3100/4200”',
  },
  'management-center-packages': {
    'product-upgrades-page': chapter,
    'refresh-the-list': chapter,
    'download-packages': chapter,
    'upload-by-hand': chapter,
    'specify-remote-location': chapter,
    'delete-packages': chapter,
    'packages-remove-themselves': chapter,
    'table-4': chapter,
  },
  'copying-packages': {
    'package-on-the-device-first': chapter,
    'easiest-way': chapter,
    'packages-outside-instances': chapter,
    'table-5': chapter,
    'way-direct-download': chapter,
    'way-upload': chapter,
    'way-internal-server': chapter,
    'copy-to-the-chassis': chapter,
    'copy-ahead': chapter,
  },
  'internal-server': {
    'when-an-internal-server': chapter,
    'configure-the-pointer': chapter,
    'server-url': chapter,
    'server-certificate': chapter,
    'table-6': chapter,
  },
  'device-to-device': {
    'peer-sync': chapter,
    'peer-sync-supported': chapter,
    'peer-sync-not-container-instances': chapter,
    'peer-sync-not-ha-or-cluster': chapter,
    'peer-sync-not-analytics-mode': chapter,
    'peer-sync-not-nat': chapter,
    'peer-sync-not-from-7-0': chapter,
    'peer-sync-before': chapter,
    'peer-sync-steps': chapter,
  },
  'removing-chassis-packages': {
    'only-in-a-chassis-workflow': chapter,
    'another-package-first': chapter,
    'removal-steps': chapter,
  },
  'package-names': {
    'download-by-hand': chapter,
    'download-site': chapter,
    'one-package-for-a-family': chapter,
    'signed-names': chapter,
    'table-7': chapter,
    'shared-package': chapter,
    'table-8': chapter,
    'table-9': chapter,
    'firmware-inside-fxos': chapter,
    'underscore-spelling': 'file names on the Cisco Software Download site and on devices',
    'patch-names': 'file names on the Cisco Software Download site',
    'hotfix-names': 'file names on the Cisco Software Download site and Cisco hotfix release notes',
    'bare-sh': 'file names of earlier releases on the Cisco Software Download site',
    'development-packages': 'endings of development and beta images on Cisco devices',
    'install-packages': 'file names on the Cisco Software Download site and Cisco reimage guides',
    'recovery-images': 'file names on the Cisco Software Download site for the Firepower 4100/9300',
    'other-families': 'file names on the Cisco Software Download site for other product families',
    'management-center-own-packages':
      'file names on the Cisco Software Download site for other product families',
    'other-cisco-files': 'file names on the Cisco Software Download site for other products',
    checksums:
      'the details of a file on the Cisco Software Download site, and Cisco’s bulk hash file',
    'what-md5-proves': 'RFC 6151',
  },
  readiness: {
    'access-path': chapter,
    'management-bandwidth': chapter,
    'bandwidth-per-device': 'Cisco TechNote 212043',
    'configuration-changes': chapter,
    'deploy-again': chapter,
    'healthy-deployment': chapter,
    'clocks-in-sync': chapter,
    'readiness-checks': chapter,
    'stop-on-problems': chapter,
    'checks-outside-the-window': chapter,
  },
  backups: {
    'upgrade-deletes-backups': chapter,
    'backup-before-and-after': chapter,
    'why-before-and-after': chapter,
    'table-10': chapter,
    'backup-threat-defense': chapter,
    'backup-not-everywhere': chapter,
    'backup-3100-chassis': chapter,
    'backup-4100-9300-chassis': chapter,
    'backup-asa': chapter,
  },
  'going-back': {
    revert: revertChapter,
    'revert-enabled-first': revertIn73,
    uninstall: revertChapter,
    'uninstall-not-hotfixes': 'Cisco, management center upgrade guide for Version 7.2',
    'revert-after-a-patch': revertChapter,
    'revert-not-container-instances': revertIn73,
    'revert-not-the-chassis': revertIn73,
    'revert-together': revertChapter,
    'revert-not-shared-policies': revertIn73,
  },
  fleet: {
    'bulk-upgrade': firewallManager,
    'pair-is-one-record': firewallManager,
  },
  'while-it-runs': {
    'nothing-before-start': upgradeChapter,
    'leave-it-alone': upgradeChapter,
    'chassis-reboots': deviceManagerReference,
    'traffic-while-upgrading': deviceManagerReference,
    'units-must-agree': tacDocuments,
    'standby-first': tacDocuments,
    'hotfix-leaves-the-version': 'device output seen in public captures',
  },
  about: {
    'scope-of-the-guide': chapter,
  },
  // It states no rule: it says how to use them elsewhere.
  data: {},
} as const satisfies Record<string, Record<string, string | null>>;

type PagesOf = typeof rulesByPage;

/** A page of this site, as in `/guide/<page>/`. */
export type GuidePage = keyof PagesOf;

/** The stable name of a rule; also the anchor of its sentence. */
export type RuleId = { [Page in GuidePage]: keyof PagesOf[Page] }[GuidePage];
