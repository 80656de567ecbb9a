import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planAsCsv } from '../../../../src/islands/plan/handOver/planAsCsv.ts';
import { planRows } from '../../../../src/islands/plan/handOver/planRows.ts';
import { stepsOf } from '../../../../src/islands/plan/handOver/planTexts.ts';
import { markStep } from '../../../../src/islands/plan/work/markStep.ts';
import { emptyWork, withStep } from '../../../../src/islands/plan/work/work.ts';
import { planUpgrade } from '../../../../src/rules/plan/planUpgrade.ts';
import { readCsv } from './readCsv.ts';

const plan = planUpgrade({
  platform: '4110',
  mode: 'appliance',
  deployment: 'high-availability',
  from: '7.0.5',
  to: '7.6.0',
  build: '113',
  units: ['=cmd()', '-b'],
});
const steps = stepsOf(plan);
const at = '2026-01-31T02:00:00.000Z';

const csvWith = (text: string) => {
  const id = steps[0]?.id ?? '';
  return planAsCsv(planRows(plan, withStep(emptyWork, id, { fillIn: { at, by: '', text } })));
};
const filledIn = (csv: string) => {
  const [head = [], first = []] = readCsv(csv.replace('\uFEFF', ''));
  return first[head.indexOf('Filled in')];
};

describe('planAsCsv', () => {
  test('has a line for each step, each with every column', () => {
    const csv = planAsCsv(planRows(plan, emptyWork));
    expect(csv.startsWith('\uFEFFNumber,')).toBe(true);
    const [head = [], ...rows] = readCsv(csv.slice(1));
    expect(rows.map((row) => row[head.indexOf('Key')])).toEqual(steps.map(({ id }) => id));
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.map((row) => row[0])).toEqual(steps.map((_, place) => String(place + 1)));
  });

  test.each([
    // text, cell
    ['40 minutes', '40 minutes'],
    ['a, "b"\r\nc', 'a, "b"\r\nc'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['x;=1+1', "x;'=1+1"],
    ['x\t=1+1', "x\t'=1+1"],
    ['x;"=1+1"', `x;'"=1+1"`],
    ['x\r\n@SUM(A1)', "x\r\n'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['x;＋1', "x;'＋1"],
    ['a;b = c; d-e', 'a;b = c; d-e'],
  ])('%j stands there as %j', (text, cell) => {
    expect(filledIn(csvWith(text))).toBe(cell);
  });

  test.each([
    // mark, reason, cells
    ['not-needed', '', ['not needed', 'no reason given (2026-01-31 02:00 UTC, Ana)']],
    ['not-needed', 'old', ['not needed', 'old (2026-01-31 02:00 UTC, Ana)']],
    ['failed', '', ['failed', '']],
    ['failed', 'no answer', ['failed', 'no answer (2026-01-31 02:00 UTC, Ana)']],
  ] as const)('a step marked as %s for “%s” says so', (mark, reason, cells) => {
    const [step] = steps;
    if (!step) throw new Error('no steps');
    const work = markStep(emptyWork, step, mark, reason, { at, by: 'Ana' });
    const [head = [], first = []] = readCsv(planAsCsv(planRows(plan, work)).slice(1));
    expect([first[head.indexOf('Done')], first[head.indexOf('Notes')]]).toEqual(cells);
  });

  test('marks what is not from Cisco’s chapter: steps, reasons, and the names of files', () => {
    const other = planUpgrade({ platform: '1010', from: '7.2.5', to: '7.4.2', build: '172' });
    const [head = [], ...rows] = readCsv(planAsCsv(planRows(other, emptyWork)).slice(1));
    const cellOf = (step: string, column: string) =>
      rows.find((row) => row[head.indexOf('Key')]?.endsWith(`/${step}`))?.[head.indexOf(column)];
    expect(cellOf('way-back', 'Step')).toContain('(in part not from Cisco’s chapter: ');
    expect(cellOf('leave-alone', 'Step')).toContain('(not from Cisco’s chapter: ');
    expect(cellOf('workflows', 'Step')).not.toContain('not from');
    expect(cellOf('enable-revert', 'Why')).toContain('(not from Cisco’s chapter: ');
    expect(cellOf('fetch-threat-defense', 'Files')).toMatch(
      /^Cisco_FTD_SSP_FP1K_\S+ \(this spelling is not from Cisco’s chapter.* prints Cisco_FTD_SSP-FP1K/,
    );
  });

  const formula = /^[\t\r\n]|^"*[=+\-@＝＋－＠]/;
  const withoutGuards = (text: string) => text.replaceAll("'", '');

  test('no cell begins as a formula, and every text comes back', () => {
    const parts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(';', '\t', '\r\n', '"', '=1', '＝1', '-', '@', ' '),
    );
    fc.assert(
      fc.property(fc.array(parts), (texts) => {
        const text = texts.join('');
        const csv = csvWith(text);
        const cell = filledIn(csv) ?? '';
        expect(cell).not.toMatch(formula);
        expect(withoutGuards(cell)).toBe(withoutGuards(text));
        for (const separator of [';', '\t']) {
          // What stands in front of a separator is no quoted cell then.
          const cells = csv
            .slice(1)
            .split(/\r\n|\r|\n/)
            .flatMap((line) => line.split(separator));
          expect(cells.filter((each) => /^"*[=+\-@＝＋－＠]/.test(each))).toEqual([]);
        }
      }),
    );
    const cells = readCsv(planAsCsv(planRows(plan, emptyWork)).slice(1)).flat();
    expect(cells.filter((each) => formula.test(each))).toEqual([]);
  });
});
