import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ListedDigest, readDigests } from '../../../src/rules/files/readDigests.ts';
import { fastestOf } from '../../support/fastestOf.ts';

const sha512 = '0123456789abcdef'.repeat(8);
const sha256 = 'fedcba9876543210'.repeat(4);
const md5 = '00112233445566778899aabbccddeeff';
const name = 'Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar';

const long = (more: Partial<ListedDigest> = {}): ListedDigest => ({
  kind: 'SHA-512',
  digest: sha512,
  isCut: false,
  name,
  size: null,
  ...more,
});
const short = (more: Partial<ListedDigest> = {}) => long({ kind: 'MD5', digest: md5, ...more });
const bare = long({ name: null });

// [what printed it, text, checksums, lines that hold none]
const lists: [string, string, ListedDigest[], number?][] = [
  ['nothing', '', []],
  ['blank lines', ' \n\n', []],
  ['prose', 'Release notes\nof 7.4.2', [], 2],
  ['a digest too short', sha512.slice(1), [], 1],
  ['a digest too long', `${sha512}0`, [], 1],
  ['a bare SHA-512', sha512, [bare]],
  ['in capitals, with spaces around', `  ${sha512.toUpperCase()}\t`, [bare]],
  ['in groups of two', (sha512.match(/../g) ?? []).join(' '), [bare]],
  ['with colons', (md5.match(/../g) ?? []).join(':'), [short({ name: null })]],
  ['wrapped over two lines', `${sha512.slice(0, 74)}\n${sha512.slice(74)}`, [bare]],
  ['a bare MD5', md5, [short({ name: null })]],
  [
    'SHA-256, which is read and not compared',
    `${sha256}  a.tar`,
    [long({ kind: 'SHA-256', digest: sha256, name: 'a.tar' })],
  ],
  ['the label of a download page', `SHA512 Checksum: ${sha512}`, [bare]],
  [
    'the download site, which cuts SHA-512',
    `MD5 Checksum :${md5}\nSHA512 Checksum :${sha512.slice(0, 32)} ...`,
    [short({ name: null }), long({ name: null, digest: sha512.slice(0, 32), isCut: true })],
  ],
  ['a beginning that does not say of what', `${sha512.slice(0, 32)} ...`, [], 1],
  ['a piece of SHA-512 as long as an MD5', `SHA-512: ${sha512.slice(0, 32)}`, [], 1],
  ['JSON, which names no file before it', `{"name":"${name}","sha512":"${sha512}"}`, [bare]],
  ['sha512sum', `${sha512}  ${name}`, [long()]],
  ['sha512sum of a path', `${sha512}  ./usb/${name}\n`, [long()]],
  ['sha512sum, read as binary', `${sha512} *${name}`, [long()]],
  ['sha512sum of a name with a backslash', `\\${sha512}  C:\\\\usb\\\\${name}`, [long()]],
  [
    'md5sum on Windows',
    `${md5} *${name}\r\n${md5} *a.tar\r\n`,
    [short(), short({ name: 'a.tar' })],
  ],
  ['a name with spaces', `${md5}  My copy (1).tar`, [short({ name: 'My copy (1).tar' })]],
  ['BSD', `SHA512 (${name}) = ${sha512}`, [long()]],
  ['BSD, with brackets in the name', `MD5 (a (1).tar) = ${md5}`, [short({ name: 'a (1).tar' })]],
  ['OpenSSL', `SHA2-512(${name})= ${sha512}`, [long()]],
  [
    'certutil',
    `SHA512 hash of C:\\usb\\${name}:\n${sha512}\nCertUtil: -hashfile command completed successfully.`,
    [long()],
    1,
  ],
  [
    'certutil of Windows 7',
    `MD5 hash of file ${name}:\n${(md5.match(/../g) ?? []).join(' ')}`,
    [short()],
  ],
  [
    'Get-FileHash as a table, which cuts',
    `\nAlgorithm       Hash                                Path\n---------       ----                                ----\nSHA512          ${sha512.slice(0, 67).toUpperCase()}... C:\\usb\\${name}\n`,
    [long({ digest: sha512.slice(0, 67), isCut: true })],
    2,
  ],
  [
    'Get-FileHash as a table, with a path that is cut, too',
    `MD5             ${md5.toUpperCase()}       C:\\usb\\Cisco_FTD...`,
    [short({ name: null })],
  ],
  [
    'Get-FileHash | Format-Table -Wrap',
    `Algorithm       Hash                                Path\n---------       ----                                ----\nSHA512          ${sha512.slice(0, 70)} C:\\usb\\\n                ${sha512.slice(70)}   Cisco_FTD_Upgrade-\n                                7.4.2-172.sh.REL.tar\nMD5             ${md5}       C:\\a.tar\n`,
    [long(), short({ name: 'a.tar' })],
    2,
  ],
  [
    'the same, of which the end was not pasted',
    `SHA512          ${sha512.slice(0, 64)} C:\\usb\\${name}\n`,
    [],
    1,
  ],
  [
    'Get-FileHash | Format-List, wrapped',
    `\nAlgorithm : SHA512\nHash      : ${sha512.slice(0, 60)}\n            ${sha512.slice(60)}\nPath      : C:\\usb\\Cisco_FTD_\n            Upgrade-7.4.2-172.sh.REL.tar\n\n\n`,
    [long()],
  ],
  [
    'Get-FileHash | Format-List of two files',
    `Algorithm : MD5\nHash      : ${md5}\nPath      : C:\\a.tar\nAlgorithm : SHA512\nHash      : ${sha512}\nPath      : C:\\${name}`,
    [short({ name: 'a.tar' }), long()],
  ],
  [
    'Get-FileHash | Export-Csv',
    `"Algorithm","Hash","Path"\n"SHA512","${sha512.toUpperCase()}","C:\\usb\\${name}"`,
    [long()],
    1,
  ],
  [
    'BulkHash.csv',
    `IMAGE_NAME,MD5,SHA512,DATE,ACTIVE,SIZE\n${name},${md5},${sha512},12-NOV-24,Y,1187307520`,
    [short({ size: 1187307520 }), long({ size: 1187307520 })],
    1,
  ],
  ['a CSV with semicolons', `${sha512};${name}`, [long()]],
  ['a name before the checksum', `${name}: ${md5}`, [short()]],
  [
    'a field “Hash” with a text as long as a checksum',
    `Hash : ${'file-7.4.2.tar='.padStart(40, 'x')}`,
    [],
    1,
  ],
  ['a line that is no list', `${name} ${'x'.repeat(5000)} ${md5}`, [], 1],
  ['a mark of UTF-8', `\uFEFF${sha512}  ${name}`, [long()]],
];

test.each(lists)('%s', (_, text, digests, otherLines = 0) => {
  expect(readDigests(text)).toEqual({ digests, otherLines });
});

test('Never throws, and what it finds is a checksum of its kind', () => {
  const piece = fc.constantFrom(
    sha512,
    md5,
    name,
    ' ',
    '\n',
    '*',
    '...',
    'Hash : ',
    'SHA512 (',
    ') = ',
    ',',
    '\\',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        for (const { digest, isCut, name: named } of readDigests(text).digests) {
          expect(digest).toMatch(/^[0-9a-f]+$/);
          expect(isCut || [32, 40, 64, 96, 128].includes(digest.length)).toBe(true);
          expect(named).not.toBe('');
        }
      },
    ),
  );
});

test.each([
  'a',
  'a ',
  `${md5},`,
  'MD5 (',
  ') = ',
  'SHA512 hash of ',
  '\n',
  'Hash : a\n   ',
  `${md5}  a\n`,
])('One megabyte of %j is read in under a second', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  expect(fastestOf(3, () => readDigests(text), 500)).toBeLessThan(1000);
});
