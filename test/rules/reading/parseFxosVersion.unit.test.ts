import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFxosVersions } from '../../../src/rules/reading/version.ts';
import { knownFxos, parseFxosVersion } from '../../../src/rules/reading/parseFxosVersion.ts';

// [text, release, numbers]
const spellings: [string, string, number[]][] = [
  ['2.12', '2.12', [2, 12]],
  ['2.12.1', '2.12.1', [2, 12, 1]],
  ['2.12.0.498', '2.12.0.498', [2, 12, 0, 498]],
  ['2.12(1)', '2.12.1', [2, 12, 1]],
  ['2.12(0.498)', '2.12.0.498', [2, 12, 0, 498]],
  ['2.12(10.498)', '2.12.10.498', [2, 12, 10, 498]],
  ['  2.12(0.498) ', '2.12.0.498', [2, 12, 0, 498]],
  [`${' '.repeat(100)}2.12`, '2.12', [2, 12]],
  ['FXOS 2.12', '2.12', [2, 12]],
  ['fxos  2.12(0.498)', '2.12.0.498', [2, 12, 0, 498]],
  ['2.10.1.123456', '2.10.1.123456', [2, 10, 1, 123456]],
  ['2.10(1.123456)', '2.10.1.123456', [2, 10, 1, 123456]],
  ['v2.12', '2.12', [2, 12]],
  ['2.12.x', '2.12', [2, 12]],
  ['2,12,0,498', '2.12.0.498', [2, 12, 0, 498]],
  ['2.12 (0.498)', '2.12.0.498', [2, 12, 0, 498]],
  ['FX-OS 2.14.1', '2.14.1', [2, 14, 1]],
  ['2.14.1-131', '2.14.1.131', [2, 14, 1, 131]],
  ['2.12.0-498', '2.12.0.498', [2, 12, 0, 498]],
  ['2.16.0 (build 128)', '2.16.0.128', [2, 16, 0, 128]],
  ['SSP Operating System Version 2.12(0.1104)', '2.12.0.1104', [2, 12, 0, 1104]],
  ['FXOS version: 2.12', '2.12', [2, 12]],
  ['Version 2.12', '2.12', [2, 12]],
  // Newer than Table 1 knows is FXOS all the same
  ['2.17', '2.17', [2, 17]],
  ['2.26', '2.26', [2, 26]],
  ['2.2', '2.2', [2, 2]],
];

test.each(spellings)('%j is read as %s', (text, release, numbers) => {
  expect(parseFxosVersion(text)).toMatchObject({ ok: true, value: { release, numbers } });
});

test.each(['', '  ', '\t\n', ' '.repeat(10_000)])('%j is told as nothing typed', (text) => {
  expect(parseFxosVersion(text)).toMatchObject({ ok: false, why: 'empty' });
});

// Each is refused.
const refused = [
  '2',
  '2.',
  '2.12.',
  '2.12.0.498.1',
  '2.12(0.498',
  '2.12 0.498)',
  '2.12(0.498).1',
  '2.12()',
  '2.12(.498)',
  '02.12',
  '2.012',
  '2.12.00',
  '2.12.0.0498',
  '2.12(0.0498)',
  '2.1234',
  '1234.2',
  '2.12.1234',
  '2.12.0.1234567',
  '2.12(1234)',
  '2.12(0.1234567)',
  'x2.12',
  'x2.12(0.498)',
  'fxos2.12',
  'not version 2.12',
  'ASA version 2.12',
  'we run FXOS 2.12',
  'Version 2.12 or later',
  '2.12x',
  '2.12-498',
  'fxos-k9.2.12.0.498.SPA',
  '٢.١٢',
  '<script>',
  'latest',
  `${' '.repeat(100)}latest`,
  'a'.repeat(10_000),
  `fxos${' '.repeat(200)}2.12`,
];

test.each(refused)('%j is refused', (text) => {
  expect(parseFxosVersion(text)).toMatchObject({ ok: false, why: 'unreadable' });
});

// [text, what is said of it]
const slips: [string, string][] = [
  ['7.2', 'That is a threat defense version; FXOS begins with 2.'],
  ['7.2.5.208', 'That is a threat defense version; FXOS begins with 2.'],
  ['9.16', 'FXOS begins with 2, so it looks like a typing mistake.'],
  ['21.6.0.1', 'FXOS begins with 2, so it looks like a typing mistake.'],
  ['10.0.0', 'FXOS begins with 2, so it looks like a typing mistake.'],
  ['2.122', 'so it looks like a typing mistake.'],
  ['2.166', 'so it looks like a typing mistake.'],
  ['2.14.131', 'Its third number looks like a build'],
  ['2.12(498)', 'Its third number looks like a build'],
];

test.each(slips)('%j is no FXOS: %s', (text, said) => {
  const parsed = parseFxosVersion(text);
  expect(!parsed.ok && parsed.message).toContain(said);
});

test('Any text is answered, and never taken for another version', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^2[\d. ()fxos]{0,16}$/)), (text) => {
      const parsed = parseFxosVersion(text);
      if (parsed.ok) expect(parsed.value.release.split('.')).toEqual(text.match(/\d+/g));
      else expect(parsed.message).toContain('An FXOS version looks like ');
    }),
    { numRuns: 1_000 },
  );
});

// [one, other, sign]: only what both give is compared
const orders: [string, string, number][] = [
  ['2.12', '2.12', 0],
  ['2.12', '2.12.1', 0],
  ['2.12.1.50', '2.12', 0],
  ['2.12.1', '2.12(1.77)', 0],
  ['2.9', '2.10', -1],
  ['2.10', '2.9.9.999', 1],
  ['2.26', '2.25.9', 1],
  ['2.12.0.31', '2.12.0.498', -1],
  ['2.12.1.31', '2.12.0.498', 1],
  ['2.12.0', '2.12.1.498', -1],
];

describe('compareFxosVersions', () => {
  test.each(orders)('%s to %s: %d', (one, other, sign) => {
    expect(Math.sign(compareFxosVersions(knownFxos(one), knownFxos(other)))).toBe(sign);
    expect(Math.sign(compareFxosVersions(knownFxos(other), knownFxos(one)))).toBe(
      sign === 0 ? 0 : -sign,
    );
  });
});
