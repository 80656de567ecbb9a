import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkFile } from '../../../../src/islands/plan/work/readWorkFile.ts';
import { type WorkFile, longestWorkFile } from '../../../../src/islands/plan/work/workFile.ts';
import { writeWorkFile } from '../../../../src/islands/plan/work/writeWorkFile.ts';
import { anyWorkFile, untouched } from './someWork.ts';

const at = '2026-01-31T02:00:00.000Z';
const key = 'firepower-1000/7.2.5>7.4.2/days-before/duration';
const file: WorkFile = {
  work: {
    id: 'abcdefghjk',
    operator: 'Ana',
    names: ['fw-a'],
    steps: new Map([
      [
        key,
        {
          tick: { at, by: 'Ana', ticked: true, text: 'Write it down.' },
          note: { at, by: '', text: 'first\nsecond' },
          otherNotes: [{ at, by: 'Ben', text: 'mine' }],
          fillIn: { at, by: '', text: '40 minutes' },
        },
      ],
    ]),
  },
  facts: 1,
  written: at,
  inputs: { platform: 'Firepower 1000', from: '7.2.5', to: '7.4.2' },
  texts: [{ id: key, text: 'Write it down.' }],
};
const good = JSON.parse(writeWorkFile(file)) as Record<string, unknown>;
const step = (good['steps'] as Record<string, unknown>[])[0];

describe('readWorkFile', () => {
  test('reads back what was written', () => {
    expect(readWorkFile(writeWorkFile(file), 1)).toEqual({ ok: true, file });
  });

  test('reads back any work, with the steps that are not in the plan now', () => {
    const touched = (one: WorkFile): WorkFile => ({
      ...one,
      work: {
        ...one.work,
        steps: new Map(
          [...one.work.steps].filter(
            ([, done]) => JSON.stringify(done) !== JSON.stringify(untouched),
          ),
        ),
      },
    });
    fc.assert(
      fc.property(anyWorkFile, (any) => {
        const read = readWorkFile(writeWorkFile(any), 1);
        expect(read).toEqual({ ok: true, file: touched(any) });
      }),
    );
  });

  const withStep = (change: object) => ({ ...good, steps: [{ ...step, ...change }] });
  test.each([
    // what, content, what was wrong, what would do
    ['nothing', '', 'empty', 'Export'],
    ['truncated', writeWorkFile(file).slice(0, -20), 'not whole', 'Export'],
    ['no JSON', 'ticks: 3', 'no JSON', 'Export'],
    ['nested too deep', '['.repeat(100_000), 'not whole', 'Export'],
    ['too long', ' '.repeat(10_000_000) + '{}', 'too long', 'Choose'],
    ['longer than stated', `"${'x'.repeat(longestWorkFile)}"`, 'too long', 'Choose'],
    ['a list', [good], '“file” is no object', 'Export'],
    ['null', null, '“file” is no object', 'Export'],
    ['other JSON', { name: 'package', version: '1.0.0' }, 'not work on a plan', 'Choose'],
    ['another version', { ...good, version: 4 }, 'version “4”', 'Update'],
    ['no version', { ...good, version: undefined }, 'version “none”', 'Update'],
    ['newer facts', { ...good, facts: 7 }, 'newer facts: revision 7', 'Update this copy'],
    ['facts as text', { ...good, facts: '1' }, '“facts” is no whole number', 'Export'],
    ['a field too many', { ...good, extra: 1 }, 'a field “extra”', 'Export'],
    ['a field too few', { ...good, names: undefined }, '“names” is no list', 'Export'],
    [
      'a polluted prototype',
      `{"__proto__":{"x":1},${JSON.stringify(good).slice(1)}`,
      '__proto__',
      'Export',
    ],
    [
      'a polluted input',
      { ...good, inputs: JSON.parse('{"__proto__":"x"}') },
      '__proto__',
      'Export',
    ],
    ['a strange input', { ...good, inputs: { from: 7 } }, '“inputs.from” is no text', 'Export'],
    ['a strange id', { ...good, plan: '<script>' }, '“<script>” is not the id', 'Export'],
    ['a strange step', withStep({ id: '__proto__' }), 'not the key of a step', 'Export'],
    ['a step twice', { ...good, steps: [step, step] }, 'twice', 'Export'],
    ['a tick of wrong type', withStep({ tick: true }), '“steps[0].tick” is no object', 'Export'],
    [
      'a tick of no time',
      withStep({ tick: { at: 'yesterday', by: '', text: '', ticked: true } }),
      '“steps[0].tick.at” is no time',
      'Export',
    ],
    [
      'a tick half said',
      withStep({ tick: { at, by: '', text: '', ticked: 'yes' } }),
      'neither true nor false',
      'Export',
    ],
    ['a note of wrong type', withStep({ note: 'x' }), '“steps[0].note” is no object', 'Export'],
  ])('refuses %s, and says what would do', (_, content, wrong, remedy) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const read = readWorkFile(text, 1);
    expect(read).toEqual({ ok: false, message: expect.stringContaining(wrong) as string });
    expect(read).toEqual({ ok: false, message: expect.stringContaining(remedy) as string });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('takes anything and never throws', () => {
    const written = writeWorkFile(file);
    const damaged = fc
      .tuple(fc.nat(written.length), fc.nat(40), fc.string({ maxLength: 8 }))
      .map(([from, length, put]) => written.slice(0, from) + put + written.slice(from + length));
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), damaged);
    fc.assert(
      fc.property(anything, (content) => {
        const read = readWorkFile(content, 1);
        if (!read.ok) expect(read.message).toMatch(/^The file .+\.$/s);
      }),
      { numRuns: 2_000 },
    );
  });
});
