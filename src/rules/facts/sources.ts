/**
 * Where the guide states each rule: page → anchor → number of the fact.
 *
 * An anchor is the id of the very sentence (or table) on the built page, and the
 * name under which `src/rules/` gives it as a reason. Numbers 1 to 16 come from
 * Cisco's chapter "Planning Your Upgrade"; numbers that begin with 17 do not, and
 * have their origin in `fieldOrigins`.
 */
export const rulesByPage = {
  about: {
    'scope-of-the-guide': '1.3',
  },
  versions: {
    'major-maintenance-patch': '1.1',
    hotfix: '1.2',
    'compare-number-by-number': '17.14',
    'version-spellings': '17.15',
    'known-releases': '17.17',
  },
  compatibility: {
    'check-compatibility': '2.1',
    'hardware-refresh': '2.2',
    'compatibility-documents': '2.3',
    'managed-versions': '17.9',
    'google-cloud': '17.10',
    'first-versions': '17.11',
    'minimum-fxos-builds': '17.12',
    models: '17.16',
  },
  guidelines: {
    'release-specific-warnings': '3.1',
    'read-all-release-notes': '3.2',
    'latest-fxos-build': '3.3',
    'firmware-guide': '3.4',
  },
  'upgrade-path': {
    'plan-the-path': '4.1',
    'chassis-before-software': '4.2',
    'multi-instance-any-upgrade': '4.3',
    'chassis-for-major-versions': '4.4',
    'chassis-ahead': '4.5',
    'chassis-too-far-ahead': '4.6',
    'one-chassis-at-a-time': '4.7',
    'patch-on-its-own-release': '5.1',
    'table-1': '5.2',
    'never-to-7-4-0': '5.3',
    'nothing-with-7-1': '5.4',
    'seven-0-to-7-6': '5.4',
    'same-train': '5.5',
    'blocked-without-chassis': '5.6',
    'last-train': '12.5',
    'fxos-jumps': '17.13',
  },
  'upgrade-order': {
    'table-2': '6.1',
    'table-3': '6.2',
    'wizard-options': '6.2',
  },
  'management-center-packages': {
    'product-upgrades-page': '7.1',
    'refresh-the-list': '7.2',
    'download-packages': '7.3',
    'upload-by-hand': '7.4',
    'specify-remote-location': '7.5',
    'delete-packages': '7.6',
    'packages-remove-themselves': '7.7',
    'table-4': '7.1',
  },
  'copying-packages': {
    'package-on-the-device-first': '8.1',
    'easiest-way': '8.2',
    'packages-outside-instances': '8.3',
    'table-5': '8.4',
    'way-direct-download': '8.4',
    'way-upload': '8.4',
    'way-internal-server': '8.4',
    'copy-to-the-chassis': '8.5',
    'copy-ahead': '8.6',
  },
  'internal-server': {
    'when-an-internal-server': '9.1',
    'configure-the-pointer': '9.2',
    'server-url': '9.3',
    'server-certificate': '9.4',
    'table-6': '9.3',
  },
  'device-to-device': {
    'peer-sync': '10.1',
    'peer-sync-supported': '10.2',
    'peer-sync-not-container-instances': '10.3',
    'peer-sync-not-ha-or-cluster': '10.3',
    'peer-sync-not-analytics-mode': '10.3',
    'peer-sync-not-nat': '10.3',
    'peer-sync-not-from-7-0': '10.3',
    'peer-sync-before': '10.4',
    'peer-sync-steps': '10.5',
  },
  'removing-chassis-packages': {
    'only-in-a-chassis-workflow': '11.1',
    'another-package-first': '11.2',
    'removal-steps': '11.3',
  },
  'package-names': {
    'download-by-hand': '12.1',
    'download-site': '12.2',
    'one-package-for-a-family': '12.3',
    'signed-names': '12.4',
    'table-7': '12.5',
    'shared-package': '12.6',
    'table-8': '12.7',
    'table-9': '12.8',
    'firmware-inside-fxos': '12.8',
    'underscore-spelling': '17.1',
    'patch-names': '17.2',
    'hotfix-names': '17.3',
    'bare-sh': '17.4',
    'development-packages': '17.5',
    'install-packages': '17.6',
    'recovery-images': '17.7',
    'other-families': '17.8',
    'management-center-own-packages': '17.8',
  },
  readiness: {
    'access-path': '13.1',
    'management-bandwidth': '13.2',
    'configuration-changes': '14.1',
    'deploy-again': '14.2',
    'healthy-deployment': '14.3',
    'clocks-in-sync': '14.4',
    'readiness-checks': '16.1',
    'stop-on-problems': '16.2',
    'checks-outside-the-window': '16.3',
  },
  backups: {
    'upgrade-deletes-backups': '15.1',
    'backup-before-and-after': '15.2',
    'why-before-and-after': '15.3',
    'table-10': '15.4',
    'backup-threat-defense': '15.4',
    'backup-not-everywhere': '15.4',
    'backup-3100-chassis': '15.4',
    'backup-4100-9300-chassis': '15.4',
    'backup-asa': '15.4',
  },
} as const satisfies Record<string, Record<string, string>>;

/** Where each fact that is not from the guide comes from, by its number. */
export const fieldOrigins: Readonly<Record<string, string>> = {
  '17.1': 'file names on the Cisco Software Download site and on devices',
  '17.2': 'file names on the Cisco Software Download site',
  '17.3': 'file names on the Cisco Software Download site and Cisco hotfix release notes',
  '17.4': 'file names of earlier releases on the Cisco Software Download site',
  '17.5': 'endings of development and beta images on Cisco devices',
  '17.6': 'file names on the Cisco Software Download site and Cisco reimage guides',
  '17.7': 'file names on the Cisco Software Download site for the Firepower 4100/9300',
  '17.8': 'file names on the Cisco Software Download site for other product families',
  '17.9': 'Cisco documentation of the cloud-delivered Firewall Management Center',
  '17.10': 'Cisco release notes for threat defense Version 7.2',
  '17.11': 'Cisco Secure Firewall Threat Defense Compatibility Guide',
  '17.12': 'Cisco Firepower 4100/9300 FXOS Compatibility',
  '17.13': 'Cisco FXOS release notes for the Firepower 4100/9300',
  '17.14': 'release numbers on the Cisco Software Download site',
  '17.15': 'what devices and managers print',
  '17.16': 'Cisco data sheets and what devices print',
  '17.17': 'releases seen on the Cisco Software Download site and on devices',
};

type PagesOf = typeof rulesByPage;

/** A page of the guide, as in `/guide/<page>/`. */
export type GuidePage = keyof PagesOf;

/** The stable name of a rule; also the anchor of its sentence. */
export type RuleId = { [Page in GuidePage]: keyof PagesOf[Page] }[GuidePage];
