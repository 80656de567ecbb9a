import type { RuleId } from './sources.ts';

/** A yes/no question to the reader: every form, link, table and answer takes it from here. */
export interface QuestionFacts {
  /** As a form asks it. */
  label: string;
  /** What it says when it is answered, in a sentence; left out where no answer says it. */
  yes?: string;
  no?: string;
  /** What to say to the reader while it is open. */
  unknown: string;
  /** The answer that is needed, where there is one. */
  needed?: boolean;
  /** Rule that makes it worth asking. */
  rule: RuleId;
}

/*
 * Every yes/no question, by its key in links, in the order of a form: one record for each thing that
 * they are about, so that a calculator loads only what it asks.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade", Tables 5 and 10, and its
 * section on copying packages from device to device, and Table 3.
 */

/** The ways of a package (Table 5). */
export const deliveryQuestions = {
  appliesNow: {
    label: 'Does the upgrade apply to the device at this moment?',
    yes: 'The upgrade applies to the device at this moment.',
    no: 'The upgrade does not apply to the device at this moment.',
    unknown: 'Say if the upgrade applies to the device now.',
    needed: true,
    rule: 'table-5',
  },
  managementCenterReachesCisco: {
    label: 'Does the management center reach the Cisco Support & Download site?',
    yes: 'The management center reaches the Cisco Support & Download site.',
    no: 'The management center does not reach the Cisco site.',
    unknown: 'Say if the management center reaches the Cisco site.',
    needed: true,
    rule: 'table-5',
  },
  managementCenterDiskSpace: {
    label: 'Does the management center have enough disk space?',
    yes: 'The management center has enough disk space.',
    no: 'The management center is short of disk space.',
    unknown: 'Say if the management center has enough disk space.',
    needed: true,
    rule: 'table-5',
  },
  bandwidth: {
    label: 'Is there enough bandwidth between the management center and the devices?',
    yes: 'There is enough bandwidth between the management center and the devices.',
    no: 'Bandwidth between the management center and the devices is short.',
    unknown: 'Say if there is enough bandwidth between the management center and the devices.',
    needed: true,
    rule: 'table-5',
  },
  internalServer: {
    label: 'Is there an internal web server that the devices reach?',
    yes: 'There is an internal web server that the devices reach.',
    no: 'There is no internal web server that the devices reach.',
    unknown: 'Say if the devices reach an internal web server.',
    needed: true,
    rule: 'table-5',
  },
} as const satisfies Record<string, QuestionFacts>;

/** Copying from device to device. */
export const peerSyncQuestions = {
  sameManagementCenter: {
    label: 'Do both devices have the same management center?',
    yes: 'Both devices have the same management center.',
    no: 'The devices have different management centers. Both need the same one.',
    unknown: 'Say if both devices have the same management center.',
    needed: true,
    rule: 'peer-sync-supported',
  },
  analyticsMode: {
    label: 'Is one of them added to an on-prem management center in analytics mode?',
    yes: 'Not for devices added to an on-prem management center in analytics mode. Copy the package from the management center or an internal server.',
    no: 'No device is added to an on-prem management center in analytics mode.',
    unknown: 'Say if a device is added to an on-prem management center in analytics mode.',
    needed: false,
    rule: 'peer-sync-not-analytics-mode',
  },
  addressTranslation: {
    label: 'Is there NAT between the devices?',
    yes: 'Not for devices with NAT between them. Copy the package from the management center or an internal server.',
    no: 'There is no NAT between the devices.',
    unknown: 'Say if there is NAT between the devices.',
    needed: false,
    rule: 'peer-sync-not-nat',
  },
  packageOnPeer: {
    label: 'Does the other device have the package already?',
    yes: 'Another device has the package already.',
    no: 'No device has the package yet. Upload it to the management center or an internal server, and copy it to one device first.',
    unknown: 'Say if another device has the package already.',
    needed: true,
    rule: 'peer-sync-before',
  },
} as const satisfies Record<string, QuestionFacts>;

/** Backups (Table 10). */
export const backupQuestions = {
  publicCloud: {
    label: 'Does it run in the public cloud?',
    yes: 'Cisco does not support backup for threat defense virtual in the public cloud.',
    unknown: 'Say if it runs in the public cloud: backup is not supported there.',
    rule: 'backup-not-everywhere',
  },
  asaBeside: {
    label: 'Does ASA run beside threat defense on the chassis?',
    unknown: 'Say if ASA runs beside threat defense on the chassis.',
    rule: 'backup-asa',
  },
} as const satisfies Record<string, QuestionFacts>;

/** The chassis upgrade of a pair (Table 3). */
export const chassisUpgradeQuestions = {
  serialUpgrade: {
    label: 'Chassis of the pair: serial upgrade? (“No” means two workflows.)',
    unknown: 'Choose serial upgrade or two workflows for the chassis of the pair.',
    rule: 'wizard-options',
  },
} as const satisfies Record<string, QuestionFacts>;

/** The key of a question. */
export type Question =
  | keyof typeof deliveryQuestions
  | keyof typeof peerSyncQuestions
  | keyof typeof backupQuestions
  | keyof typeof chassisUpgradeQuestions;

/** What questions are about: one of the records above. */
export type Questions = Partial<Record<Question, QuestionFacts>>;

/** Answers as they stand in links, with their names. One that is not known is as good as none. */
export const answerNames = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'Not known',
} as const;
