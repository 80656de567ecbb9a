import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FxosVersion,
  compareFxosVersions,
  parseFxosVersion,
} from '../../../src/rules/reading/parseFxosVersion.ts';
import { golden } from '../writeOut.ts';

// [text, release, numbers]
const spellings: [string, string, number[]][] = [
  ['2.12', '2.12', [2, 12]],
  ['2.12.1', '2.12.1', [2, 12, 1]],
  ['2.12.0.498', '2.12.0.498', [2, 12, 0, 498]],
  ['2.12(1)', '2.12.1', [2, 12, 1]],
  ['2.12(0.498)', '2.12.0.498', [2, 12, 0, 498]],
  ['12.12(10.498)', '12.12.10.498', [12, 12, 10, 498]],
  ['  2.12(0.498) ', '2.12.0.498', [2, 12, 0, 498]],
  [`${' '.repeat(100)}2.12`, '2.12', [2, 12]],
  ['FXOS 2.12', '2.12', [2, 12]],
  ['fxos  2.12(0.498)', '2.12.0.498', [2, 12, 0, 498]],
  ['2.10.1.123456', '2.10.1.123456', [2, 10, 1, 123456]],
  ['2.10(1.123456)', '2.10.1.123456', [2, 10, 1, 123456]],
  ['123.456.789.0', '123.456.789.0', [123, 456, 789, 0]],
];

test.each(spellings)('%j is read as %s', (text, release, numbers) => {
  expect(parseFxosVersion(text)).toEqual({ ok: true, version: { release, numbers } });
});

test.each(['', '  ', '\t\n', ' '.repeat(10_000)])('%j is told as nothing typed', (text) => {
  expect(parseFxosVersion(text)).toMatchObject({ ok: false, empty: true });
});

// Each is refused; what is said stands in golden/parseFxosVersion.txt.
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
  '2.12 (0.498)',
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
  '2.12x',
  '2.12-498',
  'fxos-k9.2.12.0.498.SPA',
  '٢.١٢',
  '<script>',
  'latest',
  `${' '.repeat(100)}latest`,
  'a'.repeat(10_000),
  `fxos${' '.repeat(60)}2.12`,
];

test.each(refused)('%j is refused', (text) => {
  expect(parseFxosVersion(text)).toMatchObject({ ok: false, empty: false });
});

test('Every refusal says what an FXOS version looks like', async () => {
  const lines = ['', ...refused].map((text) => {
    const parsed = parseFxosVersion(text);
    const shown = text.length > 70 ? `${text.slice(0, 20)}… (${text.length} characters)` : text;
    return `${JSON.stringify(shown)}\n  ${parsed.ok ? '' : parsed.message}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot(golden('parseFxosVersion'));
});

test('Up to 64 characters are read', () => {
  expect(parseFxosVersion(`fxos${' '.repeat(56)}2.12`).ok).toBe(true);
  expect(parseFxosVersion(`fxos${' '.repeat(57)}2.12`).ok).toBe(false);
});

test('Any text is answered, and never taken for another version', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d. ()fxos]{0,16}$/)), (text) => {
      const parsed = parseFxosVersion(text);
      if (parsed.ok) expect(parsed.version.release.split('.')).toEqual(text.match(/\d+/g));
      else expect(parsed.message).toContain('An FXOS version looks like ');
    }),
    { numRuns: 1_000 },
  );
});

function read(text: string): FxosVersion {
  const parsed = parseFxosVersion(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.version;
}

// [one, other, sign]: only what both give is compared
const orders: [string, string, number][] = [
  ['2.12', '2.12', 0],
  ['2.12', '2.12.1', 0],
  ['2.12.1.50', '2.12', 0],
  ['2.12.1', '2.12(1.77)', 0],
  ['2.9', '2.10', -1],
  ['2.10', '2.9.9.999', 1],
  ['3.0', '2.99', 1],
  ['2.12.0.31', '2.12.0.498', -1],
  ['2.12.1.31', '2.12.0.498', 1],
  ['2.12.0', '2.12.1.498', -1],
];

describe('compareFxosVersions', () => {
  test.each(orders)('%s to %s: %d', (one, other, sign) => {
    expect(Math.sign(compareFxosVersions(read(one), read(other)))).toBe(sign);
    expect(Math.sign(compareFxosVersions(read(other), read(one)))).toBe(sign === 0 ? 0 : -sign);
  });
});
