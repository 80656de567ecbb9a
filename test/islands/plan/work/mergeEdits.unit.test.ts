import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeEdits, mergeFiles } from '../../../../src/islands/plan/work/mergeEdits.ts';
import { type Work, isTouched, workOn } from '../../../../src/islands/plan/work/work.ts';
import type { WorkFile } from '../../../../src/islands/plan/work/workFile.ts';
import { fastestOf } from '../../../support/fastestOf.ts';
import { anyWork, early, id, late, note, tick, untouched, workWith } from './someWork.ts';

describe('mergeEdits', () => {
  test.each([
    // what, base, mine, stored, merged
    [
      'a tick beside a note',
      {},
      { tick: tick(true, early) },
      { note: note('a') },
      { tick: tick(true, early), note: note('a') },
    ],
    [
      'a tick taken away',
      { tick: tick(true, early) },
      { tick: tick(false, late) },
      { tick: tick(true, early), note: note('a') },
      { tick: tick(false, late), note: note('a') },
    ],
    [
      'an older tick that was refused',
      {},
      { tick: tick(true, early) },
      { tick: tick(false, late) },
      { tick: tick(false, late) },
    ],
    [
      'the same note, typed on',
      { note: note('ab') },
      { note: note('abc', late) },
      { note: note('ab') },
      { note: note('abc', late) },
    ],
    [
      'a note of a file, removed',
      { otherNotes: [note('a'), note('b')] },
      { otherNotes: [note('b')] },
      { otherNotes: [note('a'), note('b'), note('c')] },
      { otherNotes: [note('b'), note('c')] },
    ],
    [
      'a note of a file, removed elsewhere',
      { otherNotes: [note('a')] },
      { otherNotes: [note('a')], note: note('n') },
      {},
      { note: note('n') },
    ],
    [
      'a note of another reader, put before those that are there',
      { otherNotes: [note('b')] },
      { otherNotes: [note('a'), note('b')] },
      { otherNotes: [note('b')] },
      { otherNotes: [note('a'), note('b')] },
    ],
    [
      'cleared work',
      { tick: tick(true, early) },
      {},
      { tick: tick(true, early), fillIn: note('5') },
      { fillIn: note('5') },
    ],
  ] as const)('%s', (_, base, mine, stored, merged) => {
    const work = mergeEdits(workWith(base), workWith(mine), workWith(stored));
    expect(workOn(work, id)).toEqual({ ...untouched, ...merged });
  });

  const stepsOf = ({ steps }: Work) => new Map([...steps].filter(([, step]) => isTouched(step)));

  test('what only one side changed is as that side has it', () => {
    fc.assert(
      fc.property(anyWork, anyWork, (base, changed) => {
        const same = structuredClone(base);
        expect(stepsOf(mergeEdits(base, changed, same))).toEqual(stepsOf(changed));
        expect(stepsOf(mergeEdits(base, same, changed))).toEqual(stepsOf(changed));
      }),
    );
  });

  test('25,000 notes on one step are merged in no time', () => {
    const notes = Array.from({ length: 25_000 }, (_, place) => note(`note ${place}`));
    const [base, mine] = [
      workWith({ otherNotes: notes }),
      workWith({ otherNotes: notes.slice(1) }),
    ];
    const stored = workWith({ otherNotes: [...notes, note('new')] });
    const merge = () => workOn(mergeEdits(base, mine, stored), id).otherNotes;
    expect(merge()).toHaveLength(25_000);
    expect(fastestOf(3, merge)).toBeLessThan(1_000);
  });
});

describe('mergeFiles', () => {
  const file = (name: string, written: string): WorkFile => ({
    work: { ...workWith({ tick: tick(true, early) }), names: [name] },
    facts: 0,
    written,
    inputs: {},
    texts: [],
  });
  const begun = file('f', early);
  const typedOn = file('fw-b', late);

  test.each([
    ['kept in the one storage', begun, typedOn],
    ['kept in the other storage', typedOn, begun],
  ])('a name typed on is not lost to its beginning, %s', (_, mine, stored) => {
    const { work, written } = mergeFiles(null, mine, stored);
    expect(work.names).toEqual(['fw-b']);
    expect(written).toBe(late);
    expect(isTouched(workOn(work, id))).toBe(true);
  });
});
