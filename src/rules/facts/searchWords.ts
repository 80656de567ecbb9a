import type { RuleId } from './sources.ts';

/** Words that readers search by and pages do not use, and where they lead. */
export interface SearchWords {
  /** Words or phrases in small letters, with commas between; a phrase stands in the query as a whole. */
  words: string;
  /** Rule whose sentence answers them, or says who does. */
  rule: RuleId;
  /** What is there, in a line. */
  says: string;
}

/**
 * Words of the field that lead to a rule. What this site says nothing of is told in `says`, with who does.
 *
 * Source: what engineers typed into the search of this site, and names that Cisco gave its products before.
 */
export const searchWords: readonly SearchWords[] = [
  {
    words: 'rollback, roll back, revert, downgrade, undo, go back, back out, backout',
    rule: 'revert',
    says: 'Revert takes a major or maintenance upgrade back; uninstall takes a patch back.',
  },
  {
    words: 'failover, fail over, switchover, switch over, switch roles, active standby',
    rule: 'standby-first',
    says: 'Which unit of a high availability pair is upgraded first.',
  },
  {
    words: 'downtime, outage, interruption, traffic loss, traffic drop, hitless, impact',
    rule: 'traffic-while-upgrading',
    says: 'What traffic does while a device is upgraded.',
  },
  {
    words: 'how long, duration, time needed, upgrade time, how much time',
    rule: 'release-specific-warnings',
    says: 'This site has no times. Cisco’s guide tells of time and disk space in its chapter Troubleshooting and Reference.',
  },
  {
    words:
      'snort, snort 3, snort3, snort 2, vpn, vpn drop, anyconnect, license, licence, licensing, bug, bugs, caveats, known issues, cve',
    rule: 'read-all-release-notes',
    says: 'This site says nothing of it. Cisco’s release notes do.',
  },
  {
    words: 'cdfmc, cdo, defense orchestrator, security cloud control, scc, cloud fmc',
    rule: 'managed-versions',
    says: 'Which versions the cloud-delivered management center manages.',
  },
  {
    words: 'fmc, firepower management center, system > updates, system updates, product updates',
    rule: 'product-upgrades-page',
    says: 'Packages in the management center: System (⚙) > Product Upgrades.',
  },
  {
    words: 'upgrade fmc, fmc upgrade, fmc package',
    rule: 'management-center-own-packages',
    says: 'Packages of the management center itself. Its own upgrade is not a subject of this site.',
  },
  {
    words: 'ftd, scope, fdm, device manager, firepower device manager',
    rule: 'scope-of-the-guide',
    says: 'What this site covers: threat defense under the cloud-delivered management center. For other managers, Cisco has guides of its own.',
  },
  {
    words: 'lina, show version',
    rule: 'version-spellings',
    says: 'How devices and managers write a version, and what the calculators read.',
  },
  {
    words: 'eol, eos, end of life, end of support, end of sale, last version, latest supported',
    rule: 'last-train',
    says: 'Where a platform ends. Dates of the end of sale and support are in Cisco’s notices.',
  },
  {
    words: 'supported, unsupported, interoperability',
    rule: 'check-compatibility',
    says: 'Check that the target version is compatible.',
  },
  {
    words: 'fp1k, fp2k, fp3k',
    rule: 'table-7',
    says: 'Names of packages by platform.',
  },
  {
    words: 'checksum, hash, md5, sha512, sha-512, verify file, integrity, corrupt',
    rule: 'checksums',
    says: 'How to tell whether a file is the very file.',
  },
  {
    words: 'intra chassis, intrachassis, inter chassis, interchassis, ha order, cluster order',
    rule: 'table-2',
    says: 'The order for pairs and clusters on the Firepower 4100/9300.',
  },
  {
    words: 'ha, high availability, pair',
    rule: 'units-must-agree',
    says: 'What both units of a high availability pair must be before the upgrade.',
  },
  {
    words: 'stuck, hangs, hung, frozen, abort, cancel, stop upgrade, retry, reload',
    rule: 'leave-it-alone',
    says: 'What not to touch while an upgrade runs.',
  },
  {
    words: 'precheck, pre-check, pre check, health check, preflight',
    rule: 'readiness-checks',
    says: 'The system’s own readiness checks.',
  },
  {
    words: 'time sync, clock, clock skew, time drift',
    rule: 'clocks-in-sync',
    says: 'All clocks must be in sync.',
  },
  {
    words: 'airgap, air gap, air-gapped, airgapped, no internet, manual download',
    rule: 'download-by-hand',
    says: 'When to download packages manually.',
  },
  {
    words: 'slow, timeout, time out, wan, latency',
    rule: 'management-bandwidth',
    says: 'The bandwidth that the management network needs.',
  },
  {
    words: 'tls, ssl, ca certificate, pem',
    rule: 'server-certificate',
    says: 'The certificate of an internal server.',
  },
  {
    words: 'unzip, extract, unpack, rename, tar',
    rule: 'signed-names',
    says: 'Never untar a package and never rename it.',
  },
  {
    words: 'p2p, peer to peer, peer-to-peer',
    rule: 'peer-sync',
    says: 'Devices copy packages to each other.',
  },
  {
    words: 'iso, ova, ovf, qcow2, image',
    rule: 'install-packages',
    says: 'Install images are for a reimage, not for an upgrade.',
  },
  {
    words: 'rommon, epld',
    rule: 'firmware-guide',
    says: 'Cisco’s firmware upgrade guide says what a chassis needs.',
  },
  {
    words: 'restore, snapshot, export config',
    rule: 'backup-before-and-after',
    says: 'Back up before and after the upgrade.',
  },
  {
    words: 'maintenance window, schedule, outside the window, stage, staging, prestage',
    rule: 'nothing-before-start',
    says: 'What you can do before the window.',
  },
  {
    words: 'disk space, diskspace, storage',
    rule: 'table-5',
    says: 'Which way of a package needs disk space, and where.',
  },
  {
    words: 'hardware refresh, replacement, refresh, rma',
    rule: 'hardware-refresh',
    says: 'Who helps where an upgrade is impossible.',
  },
  {
    words: 'skip, skip version, multi hop, hops, intermediate, steps',
    rule: 'table-1',
    says: 'Which upgrades are direct.',
  },
  {
    words: 'container, instance, multi instance, multiinstance',
    rule: 'multi-instance-any-upgrade',
    says: 'Multi-instance mode: any upgrade can require a chassis upgrade.',
  },
];

/** Words of a question that name nothing, with spaces between. */
export const stopWords =
  'a an and are be by can do does for from how i if in is it long me must my need of on or should take takes that the there this to was we what when where which why will with you your';

/** More words that leave a question for two versions or a package the same. */
export const fillerWords =
  'direct directly downgrade downgraded downgrading file ftd get go name package path possible running runs software update upgrade upgraded upgrading version';
