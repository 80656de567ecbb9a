import { expect, test } from 'vitest';
import {
  type DigestVerdict,
  type HashedFile,
  digestsFor,
  judgeDigest,
} from '../../../src/rules/files/judgeDigest.ts';
import { readDigests } from '../../../src/rules/files/readDigests.ts';

const sha512 = '0123456789abcdef'.repeat(8);
const otherSha512 = 'f'.repeat(128);
const md5 = '00112233445566778899aabbccddeeff';
const otherMd5 = 'e'.repeat(32);
const file: HashedFile = { name: 'a.tar', size: 1000, sha512, md5 };

// [list, verdict, by, part of the summary]
const judged: [string, DigestVerdict, string | null, string][] = [
  ['', 'nothing', null, 'Nothing to compare with yet.'],
  [sha512, 'same', 'SHA-512', 'This is the very file. Its SHA-512 agrees.'],
  [`${sha512}  a.tar`, 'same', 'SHA-512', 'the very file'],
  [`${sha512}  A.TAR`, 'same', 'SHA-512', 'the very file'],
  [`${md5}  a.tar`, 'same', 'MD5', 'Its MD5 agrees.'],
  [`a.tar,${md5},${sha512},x,Y,1000`, 'same', 'SHA-512', 'the very file'],
  [`SHA512  ${sha512.slice(0, 67)}... C:\\a.tar`, 'same', 'SHA-512', 'The first 67 characters of'],
  [`${otherSha512}  b.tar\n${sha512}  a.tar`, 'same', 'SHA-512', 'the very file'],
  [`${sha512}  b.tar`, 'renamed', 'SHA-512', 'it is listed as “b.tar”'],
  [`${md5}  b.tar`, 'renamed', 'MD5', 'under a changed name'],
  [`${sha512}  b.tar\n${otherSha512}  a.tar`, 'other', 'SHA-512', 'its content is that of “b.tar”'],
  [`${otherSha512}  a.tar`, 'other', 'SHA-512', 'perhaps cut off or damaged'],
  [otherSha512, 'other', 'SHA-512', 'is not the one to compare with'],
  [otherMd5, 'other', 'MD5', 'Another file'],
  [`a.tar,${md5},${otherSha512}`, 'other', 'SHA-512', 'Its MD5 agrees and its SHA-512 does not.'],
  [`${md5}\n${otherSha512}`, 'other', 'SHA-512', 'Do not use this file.'],
  [`a.tar,${otherMd5},${otherSha512},x,Y,1001`, 'cut-off', 'MD5', 'it has 1000 bytes'],
  [`a.tar,${otherMd5},${otherSha512},x,Y,1000`, 'other', 'MD5', 'or damaged'],
  [`a.tar,${otherMd5},${otherSha512},x,Y,999`, 'other', 'MD5', 'Another file: its'],
  [`${otherSha512}  b.tar`, 'not-listed', null, 'neither this content nor this name'],
  [`${'a'.repeat(64)}  a.tar`, 'not-listed', null, 'the SHA-256 of this file'],
];

test.each(judged)('%s: %s', (list, verdict, by, part) => {
  const answer = judgeDigest(file, readDigests(list).digests);
  expect(answer).toMatchObject({ verdict, by });
  expect(answer.summary).toContain(part);
  expect(answer.reasons.map(({ rule }) => rule)).toEqual(
    by === 'MD5' ? ['checksums', 'what-md5-proves'] : ['checksums'],
  );
});

const beside: HashedFile = { name: 'b.tar', size: 1, sha512: otherSha512, md5: otherMd5 };

// [what is pasted, whether another file is still read, verdict of a.tar, verdict of b.tar beside it]
test.each<[string, boolean, DigestVerdict, DigestVerdict]>([
  [sha512, false, 'same', 'nothing'],
  [`${otherMd5}\n${sha512}`, false, 'same', 'same'],
  ['a'.repeat(128), false, 'other', 'other'],
  ['a'.repeat(128), true, 'nothing', 'nothing'],
  [`${'a'.repeat(128)}  b.tar`, true, 'not-listed', 'other'],
  ['a'.repeat(64), true, 'not-listed', 'not-listed'],
])('Of two files, %s (%s) says: %s, %s', (list, isReading, ...verdicts) => {
  const { digests } = readDigests(list);
  const read = [file, beside];
  const judged = read.map((each) =>
    judgeDigest(each, digestsFor(each, digests, { read, isReading })),
  );
  expect(judged.map(({ verdict }) => verdict)).toEqual(verdicts);
});
