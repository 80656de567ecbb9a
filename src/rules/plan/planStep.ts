import type { ChecklistItem } from '../checklists/checklist.ts';
import type { Ways } from '../delivery/waysFor.ts';
import type { DocumentReference } from '../facts/documents.ts';
import type { Deployment, Mode, Platform } from '../facts/platforms.ts';
import type { PackageFile } from '../names/softwareFile.ts';
import type { OrderFound } from '../order/orderFor.ts';
import type { Hop } from '../paths/buildPaths.ts';
import type { SettledStop } from './settle.ts';
import type { FoundWayBack } from '../wayBack/wayBackFor.ts';
import { type Reason, type RuleId, reason } from '../reason.ts';

/** When a step is due, in the order of the clock. */
export type PlanPhaseId = 'days-before' | 'in-the-window' | 'after';

/** One line of the runbook, to tick off. */
export interface PlanStep {
  /** Stable key: platform, hop, phase and name of the step. Names of devices are not in it. */
  id: string;
  text: string;
  /** Devices that the step is for, by the reader's names; empty for all or where none are given. */
  units: string[];
  /** Units that are ticked one by one, by the reader's names or by number; empty for a step done once. */
  eachUnit: string[];
  /** Whether it can't be done before the upgrade of the hop before is done. */
  waits: boolean;
  /** Files that the step is about. */
  files: PackageFile[];
  /** Literal commands of the threat defense CLI. */
  commands: string[];
  documents: DocumentReference[];
  /** What Cisco's chapter does not know and the reader has to fill in; `null` for most steps. */
  fillIn: string | null;
  reasons: Reason[];
}

/** A step before it gets its key: what it adds to a plain text. */
export type StepDraft = Pick<PlanStep, 'text' | 'reasons'> &
  Partial<Omit<PlanStep, 'text' | 'reasons' | 'id' | 'eachUnit'>> & { name: string };

/** What the steps of one hop are made from. */
export interface HopContext {
  platform: Platform;
  mode: Mode | null;
  deployment: Deployment | null;
  /** Names of the chassis or units, the one that is active or in control first. */
  units: readonly string[];
  hop: Hop;
  kind: Hop['kind'] | 'hotfix';
  /** What the hop begins and ends with, for the middle of a sentence. */
  from: string;
  to: string;
  /** Train of the version before the hop. */
  fromTrain: string;
  /** Whether nothing of the plan was done before this hop. */
  isFirst: boolean;
  files: readonly PackageFile[];
  /** What the reader settled of the stop; `null` where nothing could be. */
  stop: SettledStop | null;
  /** Build of the threat defense package, where it is known for this hop. */
  build: string | null;
  /** What to know of the files. */
  fileReasons: readonly Reason[];
  ways: Ways;
  order: OrderFound;
  /** Whether the chassis of a pair go by serial upgrade or by two workflows; `null` where it is not chosen. */
  serialUpgrade: boolean | null;
  wayBack: FoundWayBack;
  readiness: readonly ChecklistItem[];
  backups: readonly ChecklistItem[];
}

/** Answers items of a checklist as steps. */
export function checklistSteps(items: readonly ChecklistItem[]): StepDraft[] {
  return items.map(({ id, text, command, document, reasons }) => ({
    name: id,
    text,
    commands: command === null ? [] : [command],
    documents: document ? [document] : [],
    reasons,
  }));
}

/** Answers the reason of a step whose rule has one thing to say. */
export function because(rule: RuleId, message: string): Reason[] {
  return [reason(rule, 'note', message)];
}

/** Answers reasons without those that say the same. */
export function once(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((each) => [`${each.rule} ${each.message}`, each])).values()];
}

/** Answers the backups before a hop. Those after the hop before it serve for both, so that the reader makes them once. */
export function backupsBefore({ backups, isFirst }: HopContext): StepDraft[] {
  const steps = checklistSteps(backups.filter(({ when }) => when === 'before'));
  const last = steps.at(-1);
  if (isFirst || !last) return steps;
  const documents = steps.flatMap((step) => step.documents ?? []);
  return [
    {
      ...last,
      text: `Have verified backups in a secure remote location. Those made after the upgrade before this one serve here, too, if nothing changed since (this site’s own reading). Otherwise: ${steps.map(({ text }) => text).join(' ')}`,
      documents: [...new Map(documents.map((each) => [each.chapter, each])).values()],
      reasons: once(steps.flatMap(({ reasons }) => reasons)),
    },
  ];
}

/** Answers the readiness checks once more, where a chassis upgrade came between them and threat defense. */
export function checksAgain({ hop: { chassis }, readiness }: HopContext): StepDraft[] {
  if (!chassis) return [];
  const when =
    chassis.need === 'required' ? 'Now that the chassis is upgraded' : 'If a chassis was upgraded';
  return checklistSteps(readiness.filter(({ id }) => id === 'checks-passed')).map((step) => ({
    ...step,
    name: `${step.name}-again`,
    text: `${when}, run the readiness checks again (this site’s own advice). ${step.text}`,
  }));
}
