import fc from 'fast-check';
import type { Note, StepWork, Tick, Work } from '../../../../src/islands/plan/work/work.ts';
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

const note: fc.Arbitrary<Note> = fc.record({ at, by, text: words });
const tick: fc.Arbitrary<Tick> = fc.record({ at, by, text: words, ticked: fc.boolean() });
const step: fc.Arbitrary<StepWork> = fc.record({
  tick: fc.option(tick),
  note: fc.option(note),
  otherNotes: fc.uniqueArray(note, { maxLength: 3, selector: ({ text }) => text }),
  fillIn: fc.option(note),
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
