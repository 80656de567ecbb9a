/** When something was written down, in ISO 8601 (UTC), and by whom; empty for nobody named. */
export interface Stamp {
  at: string;
  by: string;
}

/** A step ticked, or a tick taken away again. */
export interface Tick extends Stamp {
  ticked: boolean;
  /** What the step said at that time. */
  text: string;
}

/** What somebody wrote about a step. */
export interface Note extends Stamp {
  text: string;
}

/** What was done about one step. */
export interface StepWork {
  tick: Tick | null;
  /** The note that the reader writes. */
  note: Note | null;
  /** Notes that came with other files. */
  otherNotes: readonly Note[];
  /** What the reader filled in, where the step asks for it. */
  fillIn: Note | null;
}

/** Work in progress on one plan. Two plans have two ids, so they never share it. */
export interface Work {
  /** Short and random; empty before anything was done. */
  id: string;
  /** Who works on it, by the name given; marks ticks and notes. */
  operator: string;
  /** Names of chassis or units; the one that is active or in control first. */
  names: readonly string[];
  /** By the key of the step; also steps of earlier targets, for when these come back. */
  steps: ReadonlyMap<string, StepWork>;
}

/** Work on a plan before anything was done. */
export const emptyWork: Work = { id: '', operator: '', names: [], steps: new Map() };

const untouched: StepWork = { tick: null, note: null, otherNotes: [], fillIn: null };

/** Answers whether anything was done about a step. */
export function isTouched({ tick, note, otherNotes, fillIn }: StepWork): boolean {
  return tick !== null || note !== null || fillIn !== null || otherNotes.length > 0;
}

/** Answers what was done about a step. */
export function workOn(work: Work, step: string): StepWork {
  return work.steps.get(step) ?? untouched;
}

/** Answers the work with a change to one step. */
export function withStep(work: Work, step: string, change: Partial<StepWork>): Work {
  return { ...work, steps: new Map(work.steps).set(step, { ...workOn(work, step), ...change }) };
}

/**
 * What a tick is worth for a step as it reads now: it stands, it is for a text that has changed
 * since, or there is none.
 */
export function standing(tick: Tick | null, text: string): 'ticked' | 'changed' | 'open' {
  if (!tick?.ticked) return 'open';
  return tick.text === text ? 'ticked' : 'changed';
}

const idAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Makes the id of a plan: ten letters and digits that can't be taken for one another. */
export function newPlanId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => idAlphabet[byte % idAlphabet.length]).join('');
}

/** Answers whether a text can be the id of a plan. */
export function isPlanId(text: string): boolean {
  return /^[a-z0-9]{6,32}$/.test(text);
}
