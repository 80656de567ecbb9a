import fc from 'fast-check';
import {
  type Note,
  type StepWork,
  type Tick,
  type Work,
  emptyWork,
} from '../../../../src/islands/plan/work/work.ts';
import type { WorkFile } from '../../../../src/islands/plan/work/workFile.ts';

const keys = ['compatibility', 'release-notes', 'duration', 'deployed', 'verify'].map(
  (name) => `firepower-1000/7.2.5>7.4.2/days-before/${name}`,
);

const at = fc
  .integer({ min: 0, max: 40 })
  .map((minute) => new Date(Date.UTC(2026, 0, 31, 2, minute)).toISOString());
const by = fc.constantFrom('', 'Ana', 'Ben');
const words = fc.oneof(
  fc.constantFrom('', 'one', 'two', 'three'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const anyNote: fc.Arbitrary<Note> = fc.record({ at, by, text: words });
const anyTick: fc.Arbitrary<Tick> = fc.record({ at, by, text: words, ticked: fc.boolean() });
const step: fc.Arbitrary<StepWork> = fc.record({
  tick: fc.option(anyTick),
  note: fc.option(anyNote),
  otherNotes: fc.uniqueArray(anyNote, { maxLength: 3, selector: ({ text }) => text }),
  fillIn: fc.option(anyNote),
});

/** Work that two operators can have done on one plan. */
export const anyWork: fc.Arbitrary<Work> = fc.record({
  id: fc.constant('abcdefghjk'),
  operator: by,
  names: fc.array(words, { maxLength: 3 }),
  steps: fc
    .array(fc.tuple(fc.constantFrom(...keys), step), { maxLength: 8 })
    .map((entries) => new Map(entries)),
});

/** A work file with any work in it. */
export const anyWorkFile: fc.Arbitrary<WorkFile> = fc.record({
  work: anyWork,
  facts: fc.constantFrom(0, 1),
  written: at,
  inputs: fc.record({ from: words, to: words }, { requiredKeys: [] }),
  texts: fc
    .uniqueArray(fc.constantFrom(...keys))
    .chain((ids) => fc.tuple(...ids.map((id) => words.map((text) => ({ id, text }))))),
});

/** A step on which nothing was done. */
export const untouched: StepWork = { tick: null, note: null, otherNotes: [], fillIn: null };

/** The step that `workWith` did something about, and two times of doing so. */
export const id = 'firepower-1000/7.2.5>7.4.2/after/verify';
export const early = '2026-01-31T02:00:00.000Z';
export const late = '2026-01-31T02:30:00.000Z';

/** Work on one step. */
export const workWith = (step: Partial<StepWork>): Work => ({
  ...emptyWork,
  id: 'abcdefghjk',
  steps: new Map([[id, { ...untouched, ...step }]]),
});

/** A note. */
export const note = (text: string, at = early, by = ''): Note => ({ at, by, text });

/** A tick, or one taken away. */
export const tick = (ticked: boolean, at: string, by = ''): Tick => ({
  at,
  by,
  text: 'Verify.',
  ticked,
});
