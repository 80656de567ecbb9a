import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeWork } from '../../../../src/islands/plan/work/mergeWork.ts';
import { type StepWork, type Work, workOn } from '../../../../src/islands/plan/work/work.ts';
import { fastestOf } from '../../../support/fastestOf.ts';
import { anyWork, early, id, late, note, tick, untouched, workWith } from './someWork.ts';

const merged = (mine: Partial<StepWork>, theirs: Partial<StepWork>) =>
  workOn(mergeWork(workWith(mine), workWith(theirs)), id);

describe('mergeWork', () => {
  test.each([
    // what, mine, theirs, merged
    [
      'the later tick wins',
      { tick: tick(true, early) },
      { tick: tick(false, late) },
      { tick: tick(false, late) },
    ],
    [
      'the other way round',
      { tick: tick(true, late) },
      { tick: tick(false, early) },
      { tick: tick(true, late) },
    ],
    [
      'at one time the tick wins',
      { tick: tick(false, late) },
      { tick: tick(true, late) },
      { tick: tick(true, late) },
    ],
    ['a tick beats none', {}, { tick: tick(true, early) }, { tick: tick(true, early) }],
    [
      'both notes are kept',
      { note: note('mine', late, 'Ana') },
      { note: note('theirs', early, 'Ben') },
      { note: note('mine', late, 'Ana'), otherNotes: [note('theirs', early, 'Ben')] },
    ],
    [
      'a note is kept once',
      { note: note('same', late) },
      { note: note('same') },
      { note: note('same', late) },
    ],
    ['an empty note is none', { note: note('mine') }, { note: note('  ') }, { note: note('mine') }],
    [
      'the later fill-in wins, the other becomes a note',
      { fillIn: note('40 min', early, 'Ana') },
      { fillIn: note('60 min', late, 'Ben') },
      {
        fillIn: note('60 min', late, 'Ben'),
        otherNotes: [note('Filled in before: 40 min', early, 'Ana')],
      },
    ],
    [
      'one fill-in is no two',
      { fillIn: note('40 min') },
      { fillIn: note('40 min', late) },
      { fillIn: note('40 min', late) },
    ],
  ] as const)('%s', (_, mine, theirs, expected) => {
    expect(merged(mine, theirs)).toEqual({ ...untouched, ...expected });
  });

  const ticksOf = ({ steps }: Work) =>
    Object.fromEntries([...steps].map(([key, step]) => [key, [step.tick, step.fillIn]]));
  const notesOf = ({ steps }: Work) =>
    Object.fromEntries(
      [...steps].map(([key, { note: own, otherNotes }]) => [
        key,
        [own, ...otherNotes].flatMap((each) => (each?.text.trim() ? [each.text] : [])).sort(),
      ]),
    );

  test('gives the same ticks, fill-ins and notes whoever merges', () => {
    fc.assert(
      fc.property(anyWork, anyWork, (one, other) => {
        expect(ticksOf(mergeWork(one, other))).toEqual(ticksOf(mergeWork(other, one)));
        const unique = (work: Work) =>
          Object.entries(notesOf(work))
            .map(([key, texts]) => [key, [...new Set(texts)]])
            .sort();
        expect(unique(mergeWork(one, other))).toEqual(unique(mergeWork(other, one)));
      }),
    );
  });

  test('merging the same file again changes nothing', () => {
    fc.assert(
      fc.property(anyWork, anyWork, (one, other) => {
        const once = mergeWork(one, other);
        expect(mergeWork(once, other)).toEqual(once);
      }),
    );
  });

  test('loses no note', () => {
    fc.assert(
      fc.property(anyWork, anyWork, (one, other) => {
        const all = notesOf(mergeWork(one, other));
        for (const work of [one, other]) {
          for (const [key, texts] of Object.entries(notesOf(work))) {
            expect(all[key]).toEqual(expect.arrayContaining(texts));
          }
        }
      }),
    );
  });

  test('25,000 notes on one step are merged in no time', () => {
    const notes = Array.from({ length: 25_000 }, (_, place) => note(`note ${place}`));
    const merge = () => merged({ otherNotes: notes }, { note: note('new') }).otherNotes;
    expect(merge()).toHaveLength(25_001);
    expect(fastestOf(3, merge)).toBeLessThan(1_000);
  });
});
