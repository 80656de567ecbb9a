import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PackageDevice, identifyPackage } from '../../../src/rules/files/identifyPackage.ts';
import { readPackageListing } from '../../../src/rules/files/readPackageListing.ts';
import { names } from './packageNameTexts.ts';

const first = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar';
const second = 'Cisco_FTD_SSP_FP1K_Upgrade-7.4.2-172.sh.REL.tar';
const renamed = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172 (1).sh.REL.tar';

// [what, text, [line, name] of each package, lines without, empty lines]
const listings: [string, string, [number, string][], number, number][] = [
  ['nothing', '', [], 0, 0],
  ['one name', first, [[1, first]], 0, 0],
  [
    'one a line',
    `${first}\n${second}\n`,
    [
      [1, first],
      [2, second],
    ],
    0,
    0,
  ],
  [
    'Windows line ends',
    `${first}\r\n${second}\r\n`,
    [
      [1, first],
      [2, second],
    ],
    0,
    0,
  ],
  [
    'old line ends',
    `${first}\r${second}`,
    [
      [1, first],
      [2, second],
    ],
    0,
    0,
  ],
  [
    'a blank line',
    `${first}\n \n${second}`,
    [
      [1, first],
      [3, second],
    ],
    0,
    1,
  ],
  [
    'ls -l',
    `total 8\n-rw-r--r-- 1 root root 12 Jan  1 10:00 ${first}\n-rw-r--r-- 1 root root 12 Jan  1 10:00 ${renamed}\nlrwxrwxrwx 1 root root 4 Jan  1 10:00 new -> ${second}`,
    [
      [2, first],
      [3, renamed],
      [4, second],
    ],
    1,
    0,
  ],
  [
    'dir',
    ` Volume in drive C is System\n\n Directory of C:\\Cisco\n\n01/02/2024  10:00 AM    <DIR>          .\n01/02/2024  10:00 AM     1,048,576 ${first}\n01/02/2024  10:00 AM     1,048,576 ${renamed}\n               2 File(s)      2,097,152 bytes`,
    [
      [6, first],
      [7, renamed],
    ],
    4,
    2,
  ],
  [
    'several a line',
    `${first}  ${second}`,
    [
      [1, first],
      [1, second],
    ],
    0,
    0,
  ],
  [
    'several a line, one space',
    `${first} ${second}`,
    [
      [1, first],
      [1, second],
    ],
    0,
    0,
  ],
  [
    'paths',
    `/var/sf/updates/${first}\nD:\\a b\\${second}`,
    [
      [1, first],
      [2, second],
    ],
    0,
    0,
  ],
  ['a folder of that name', 'Cisco_FTD_files/readme.txt\nCisco_FTD_files/', [], 2, 0],
  [
    'separated values',
    `"${first}","${second}",12`,
    [
      [1, first],
      [1, second],
    ],
    0,
    0,
  ],
];

test.each(listings)('%s', (_what, text, packages, withoutPackage, empty) => {
  const listing = readPackageListing(text);
  expect(listing.packages.map(({ line, name }) => [line, name])).toEqual(packages);
  const withPackage = new Set(packages.map(([line]) => line)).size;
  const total = withPackage + withoutPackage + empty;
  expect(listing.lines).toEqual({ total, withPackage, withoutPackage, empty });
});

test('Says what it read, and counts what each package is', () => {
  const text = `${first}\n${second}\n${renamed}\nfxos-k9-manager.4.12.0.498.SPA\nnotes.txt`;
  const listing = readPackageListing(text, { platform: '3110', to: '7.4.2' });
  expect(listing.kinds).toEqual({ upgrade: 3, recovery: 1 });
  expect(listing.usable).toEqual({ yes: 1, no: 3, unknown: 0 });
  expect(listing.others).toEqual([{ line: 5, text: 'notes.txt' }]);
  expect(listing.summary).toBe('4 packages in 5 lines; 1 line names none.');
});

// [text, summary]
const summaries: [string, string][] = [
  ['', 'Paste file names, one a line or as a folder listing.'],
  [first, '1 package in 1 line; 0 lines name none.'],
  ['a\nb', '0 packages in 2 lines; 2 lines name none.'],
];

test.each(summaries)('%j: %s', (text, summary) => {
  expect(readPackageListing(text).summary).toBe(summary);
});

test('Tells a checksum file from the package beside it', () => {
  const listing = readPackageListing(`${first} 1.2G\n${first}.sha512 128`);
  expect(listing.packages.map(({ name, kind }) => [name, kind])).toEqual([
    [first, 'upgrade'],
    [`${first}.sha512`, 'checksum'],
  ]);
});

test('Shows the first lines that name no package, cut short', () => {
  const text = Array.from({ length: 9 }, (_, index) => `${index}${'x'.repeat(500)}`).join('\n');
  const { others, lines } = readPackageListing(text);
  expect(others.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  expect(others.every((other) => other.text.length === 120)).toBe(true);
  expect(lines.withoutPackage).toBe(9);
});

test('A renamed package is no line without a package', () => {
  const { lines, kinds } = readPackageListing('total 3\nFTD_742_3140_new.sh.REL.tar\n');
  expect([lines.withPackage, lines.withoutPackage, kinds]).toEqual([
    1,
    1,
    { 'renamed-package': 1 },
  ]);
});

// [what the device is]
const devices: PackageDevice[] = [
  {},
  { platform: '3110', to: '7.4.1' },
  { platform: '4110', from: '7.0', to: '7.4.2', targetFxos: '2.14.1' },
  { platform: '3110', to: '7.4.1', build: '172' },
  { platform: 'FTDv for Google Cloud', to: '7.6.0' },
];

test.each(devices)('Says of each package what is said of it alone: %j', (device) => {
  const typed = fc.constantFrom(...names.map(([name]) => name));
  const build = fc.oneof(
    fc.nat({ max: 9_999_999 }).map(String),
    fc.constantFrom('0', '007', '172', '987654'),
  );
  const before = fc.constantFrom('', '/a/', '/7.4.1-172/', '987654/', 'New_');
  const after = fc.constantFrom(
    '',
    '.md5',
    ' (1)',
    '-172',
    '.crdownload',
    '-987654',
    'x'.repeat(99),
  );
  const name = fc
    .tuple(before, typed, build, after)
    .map(([start, middle, digits, end]) => start + middle.replace(/(\d-)\d+/, `$1${digits}`) + end);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (few) => {
      const { packages } = readPackageListing([...few, ...few].join('\n'), device);
      const alone = packages.map(({ line }) => {
        const text = [...few, ...few][line - 1];
        return { line, ...identifyPackage(text, device) };
      });
      expect(packages).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});

test('Every line is counted once, whatever the text', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('\n', '\r\n', ' ', 'Cisco_', 'fxos-', first));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { lines, packages, usable, kinds } = readPackageListing(pieces.join(''));
      expect(lines.withPackage + lines.withoutPackage + lines.empty).toBe(lines.total);
      const sum = (counts: object) =>
        Object.values(counts).reduce((a: number, b: number) => a + b, 0);
      expect(sum(usable)).toBe(packages.length);
      expect(sum(kinds)).toBe(packages.length);
    }),
  );
});
