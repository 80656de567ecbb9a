import type { ChecklistItem } from '../checklists/checklist.ts';
import type { TravelAnswers } from '../facts/deliveryWays.ts';
import type { DocumentReference } from '../facts/documents.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import type { Hop } from '../paths/findUpgradePaths.ts';
import type { PackageFile } from '../names/packageNames.ts';
import type { ReadinessItem } from '../checklists/readinessChecklist.ts';
import type { Reason } from '../reason.ts';
import type { UpgradeOrderAnswer } from '../order/upgradeOrder.ts';

/** When a step is due, in the order of the clock. */
export type PlanPhaseId = 'days-before' | 'in-the-window' | 'after';

/** One line of the runbook, to tick off. */
export interface PlanStep {
  /** Stable key: platform, hop, phase and name of the step. Names of devices are not in it. */
  id: string;
  text: string;
  /** Devices that the step is for, by the reader's names; empty for all or where none are given. */
  units: string[];
  /** Files that the step is about. */
  files: PackageFile[];
  /** Literal commands of the threat defense CLI. */
  commands: string[];
  documents: DocumentReference[];
  /** What the guide does not know and the reader has to fill in; `null` for most steps. */
  fillIn: string | null;
  reasons: Reason[];
}

/** A step before it gets its key: what it adds to a plain text. */
export type StepDraft = Pick<PlanStep, 'text' | 'reasons'> &
  Partial<Omit<PlanStep, 'text' | 'reasons' | 'id'>> & { name: string };

/** What the reader says of the device and the change; texts as typed. */
export interface PlanQuestion extends TravelAnswers {
  platform?: string | undefined;
  mode?: string | undefined;
  deployment?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Build of the target, digits only. */
  build?: string | undefined;
  /** FXOS of the chassis now. */
  fxos?: string | undefined;
  /** A hotfix is installed on the current version and leads to no other. */
  kind?: 'upgrade' | 'hotfix' | undefined;
  /** Names of the chassis or units, the one that is active or in control first. */
  units?: readonly string[] | undefined;
  asaBeside?: boolean | undefined;
  publicCloud?: boolean | undefined;
}

/** What the rules say of the device whatever the hop. */
export interface DeviceAnswers {
  order: UpgradeOrderAnswer;
  readiness: readonly ReadinessItem[];
  backups: readonly ChecklistItem[];
}

/** What the steps of one hop are made from. */
export interface HopContext {
  question: PlanQuestion;
  platform: Platform;
  mode: Mode | null;
  device: DeviceAnswers;
  hop: Hop;
  /** What the hop begins and ends with, for the middle of a sentence. */
  from: string;
  to: string;
  /** Whether nothing of the plan was done before this hop. */
  isFirst: boolean;
  /** Train of the version before the hop. */
  fromTrain: string;
  kind: Hop['kind'] | 'hotfix';
  files: PackageFile[];
  /** Build of the threat defense package, where it is known for this hop. */
  build: string | null;
  /** What was given for the packages and can't be used. */
  unusable: Reason[];
}
