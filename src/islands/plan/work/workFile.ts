import { deviceKeys } from '../../../browser/deviceKeys.ts';
import {
  backupQuestions,
  chassisUpgradeQuestions,
  deliveryQuestions,
} from '../../../rules/facts/questions.ts';
import { keysOf } from '../../../rules/reading/readAnswers.ts';
import type { Work } from './work.ts';

/** What a step said, by its key. */
export interface StepText {
  id: string;
  text: string;
}

/** Work in progress as it is kept and handed over: with the plan that it was done on. */
export interface WorkFile {
  work: Work;
  /** Revision of the facts that the plan was made under. */
  facts: number;
  /** When the file was written, in ISO 8601 (UTC). */
  written: string;
  /** The reader's device and answers as typed, by their key in a link. */
  inputs: Readonly<Partial<Record<PlanInputKey, string>>>;
  /** All steps of the plan, in their order. */
  texts: readonly StepText[];
}

/** Keys of the link that make a plan what it is. */
export const planInputKeys = [
  ...deviceKeys,
  ...(['kind', 'windows', 'settled', 'units'] as const),
  ...keysOf(deliveryQuestions),
  ...keysOf(backupQuestions),
  ...keysOf(chassisUpgradeQuestions),
];

/** A key of the link that makes a plan what it is. */
export type PlanInputKey = (typeof planInputKeys)[number];

/** What a work file says that it is. */
export const workFormat = 'threat-defense-upgrade-plan';

/** Newest version of the shape of work files. A change of the shape gets a new one. */
export const workVersion = 3;

/** Inputs that a version brought; a file has the oldest version that knows its inputs. */
export const broughtBy: Partial<Record<PlanInputKey, number>> = { windows: 2, settled: 3 };

/** Characters that a work file may have; one of 500 steps with notes has far fewer. */
export const longestWorkFile = 2_000_000;
