import { expect, test } from 'vitest';
import { parseVersion } from '../../../src/rules/reading/parseVersion.ts';

const noBuild = { build: null };
const train72 = {
  release: '7.2',
  train: '7.2',
  major: 7,
  minor: 2,
  maintenance: null,
  patch: null,
};
const release725 = { ...train72, release: '7.2.5', maintenance: 5 };
const patch7251 = { ...release725, release: '7.2.5.1', patch: 1 };

// [text, version]
const spellings: [string, object][] = [
  ['7.2', { ...train72, ...noBuild }],
  ['v7.2', { ...train72, ...noBuild }],
  ['Version 7.2', { ...train72, ...noBuild }],
  ['7.2.5', { ...release725, ...noBuild }],
  ['v7.2.5', { ...release725, ...noBuild }],
  ['V7.2.5', { ...release725, ...noBuild }],
  ['v 7.2.5', { ...release725, ...noBuild }],
  ['  7.2.5\n', { ...release725, ...noBuild }],
  [`${' '.repeat(100)}7.2.5`, { ...release725, ...noBuild }],
  ['7.2.5-208', { ...release725, build: '208' }],
  ['7.2.5 (build 208)', { ...release725, build: '208' }],
  ['7.2.5(build 208)', { ...release725, build: '208' }],
  ['7.2.5  (BUILD  208)', { ...release725, build: '208' }],
  ['v7.2.5 (build 208)', { ...release725, build: '208' }],
  ['Version 7.2.5 (Build 208)', { ...release725, build: '208' }],
  ['version  7.2.5-208', { ...release725, build: '208' }],
  ['7.2.5-123456', { ...release725, build: '123456' }],
  ['7.2.5 (build 123456)', { ...release725, build: '123456' }],
  ['7.2.5.1', { ...patch7251, ...noBuild }],
  ['7.2.5.1-29', { ...patch7251, build: '29' }],
  ['Version 7.2.5.1 (Build 29)', { ...patch7251, build: '29' }],
  ['7.2.10.4', { ...train72, release: '7.2.10.4', maintenance: 10, patch: 4, ...noBuild }],
  // A fourth number of zero is no patch
  ['7.2.0.0', { ...train72, release: '7.2.0', maintenance: 0, patch: null, ...noBuild }],
  // As devices and managers print them
  ['7.2.x', { ...train72, ...noBuild }],
  ['V7.2.X', { ...train72, ...noBuild }],
  ['7,2', { ...train72, ...noBuild }],
  ['7,2,5', { ...release725, ...noBuild }],
  ['7.2,5', { ...release725, ...noBuild }],
  ['7.2.5 build 208', { ...release725, build: '208' }],
  ['7.2.5 (build208)', { ...release725, build: '208' }],
  ['7.2.5 (208)', { ...release725, build: '208' }],
  ['7.2.5(208)', { ...release725, build: '208' }],
  ['Version: 7.2.5', { ...release725, ...noBuild }],
  ['7.2.5 (Lina 9.18.4)', { ...release725, ...noBuild }],
  ['7.2.5-208 IMS 1256', { ...release725, build: '208' }],
  [
    'Model : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5 (Build 208)',
    { ...release725, build: '208' },
  ],
  [
    'Cisco Firepower Threat Defense, Version 7.2.5.1 (Build 29), Cisco',
    { ...patch7251, build: '29' },
  ],
  ...[
    ...['FTD 7.2.5', 'FTDv v7.2.5', 'Threat Defense 7.2.5', 'Release 7.2.5', 'Software: 7.2.5'],
    ...['Software Version: 7.2.5', 'Cisco Secure Firewall Threat Defense Virtual 7.2.5'],
    'Cisco Firepower Threat Defense for VMWare (75) Version 7.2.5',
    'Cisco Firepower 9000 Series SM-36 Threat Defense (77) Version 7.2.5',
    'Cisco ASA5516-X Threat Defense (75) Version 7.2.5',
    'FTD Version 7.2.5, ASA Version 9.18(3)60',
  ].map((text): [string, object] => [text, { ...release725, ...noBuild }]),
  // Whoever says that it is a patch, or gives its build, is believed
  ['7.2.5.208 (patch)', { ...release725, release: '7.2.5.208', patch: 208, ...noBuild }],
  ['7.2.5.12-3', { ...release725, release: '7.2.5.12', patch: 12, build: '3' }],
  [
    '10.0.0',
    {
      release: '10.0.0',
      train: '10.0',
      major: 10,
      minor: 0,
      maintenance: 0,
      patch: null,
      ...noBuild,
    },
  ],
];

test.each(spellings)('%j is read', (text, version) => {
  expect(parseVersion(text)).toEqual({ ok: true, value: version, reasons: [] });
});

const empty = ['', '   ', '\n\t', ' '.repeat(10_000)];

test.each(empty)('%j is told as nothing typed', (text) => {
  const parsed = parseVersion(text);
  expect(parsed).toMatchObject({ ok: false, why: 'empty' });
  expect(!parsed.ok && parsed.message).toMatch(/^Type a version\. A version looks like 7\.4, /);
});

// Each is refused.
const refused = [
  '7',
  'v7',
  'V12',
  'version 7',
  '7.',
  '7.2.',
  'v7.2.',
  '7.2.5.',
  '10.12.',
  'x7.2.',
  '.7.2',
  '7..2',
  '7.2-',
  '7.2.5-',
  'v7.2.5-',
  'abc-',
  'x7.2-',
  '10.12.3-',
  '7.2.5-x',
  '7.2.5-208-1',
  '7.2.5-1234567',
  '7.2.5--208',
  '7.2.5 -208',
  '-7.2',
  '7.2-208',
  '7.2 (build 208)',
  'v7.2 (build 208)',
  '7.2.5 (build 208',
  '7.2.5 (build 1234567)',
  'version7.2',
  '7.2x',
  '7.x',
  'max.x',
  'a7.2.x',
  '7.2.x7',
  '7.2.5.1.3',
  'v7.2.5.1.3.4',
  '7.2.5.1.3 or so',
  'a7.2.5.1.3',
  '10.12.5.1.30',
  '7, 2',
  'hello, world',
  '07.2',
  'v07.2',
  '7.02',
  '7.2.05',
  '7.2.5.01',
  '7.00',
  '7.12.05',
  '7.1234',
  '1234.7',
  '7.2.1234',
  '7.2.5.1234',
  '7 . 2',
  '7.2\n7.4',
  // A number in prose, or of something else, is no answer
  'we are on version 7.2.5',
  'not version 7.2.5',
  'before Version 7.2.5',
  'upgrade to 7.2.5',
  'Version 7.2.5, or 7.4',
  'Version 7.2.5 or later',
  'ASA Version 9.16',
  'FXOS version 2.12',
  'Firepower 7.2.5',
  '2110 7.2.5',
  'Model : 7.2.5',
  '7 version 7.2.5',
  '7version version 7,7',
  'version 7.2 version 7.4',
  'Version 7.2, 7.4',
  '7.2.5\u200b',
  'latest',
  '٧.٢',
  '７．２',
  '七.二',
  'семь',
  '7\u06f02.5',
  '7․2',
  '7.2–208',
  '0x7.2',
  '+7.2',
  '<script>alert(1)</script>',
  '${7.2}',
  '__proto__',
  'a'.repeat(64),
  'a'.repeat(65),
  '7.2.5 '.repeat(20),
  `7.2${'.1'.repeat(5_000)}`,
  '7'.repeat(10_000),
];

test.each(refused)('%j is refused', (text) => {
  const parsed = parseVersion(text);
  if (parsed.ok) throw new Error(`taken for ${parsed.value.release}`);
  expect(parsed.why).toBe('unreadable');
  expect(parsed.message).toContain('A version looks like 7.4, 7.4.2, 7.4.2.1 or 7.4.2-172.');
  expect(parsed.reasons.map(({ rule, message }) => [rule, message])).toEqual([
    ['version-spellings', parsed.message],
  ]);
});

// [text, both readings]: a fourth number that no patch was ever seen to have is most likely a build
const asked: [string, string[]][] = [
  ['7.0.6.236', ['7.0.6-236', '7.0.6.236 (patch)']],
  ['7.4.2.172', ['7.4.2-172', '7.4.2.172 (patch)']],
  ['v7.2.5.5', ['7.2.5-5', '7.2.5.5 (patch)']],
];

test.each(asked)('%j is asked about: %j', (text, readings) => {
  const parsed = parseVersion(text);
  expect(parsed).toMatchObject({ ok: false, why: 'unreadable', instead: readings });
  for (const reading of readings) expect(parseVersion(reading).ok).toBe(true);
});
