import { describe, expect, test } from 'vitest';
import { linkSentences } from '../../../src/islands/device/linkSentences.ts';
import { readLink } from '../../../src/islands/device/readLink.ts';

const manyKeys = Array.from({ length: 20 }, (_, index) => `key${index}=1`).join('&');

describe('linkSentences', () => {
  test.each([
    // query, sentences
    ['', []],
    ['from=7.2&to=7.4', []],
    ['from=1&from=2', ['This link gives Current version more than once; its first value is used.']],
    [
      'from=1&from=2&to=1&to=2',
      [
        'This link gives Current version and Target version more than once; the first value of each is used.',
      ],
    ],
    ['utm=1', ['This link has a key that this site does not know: “utm”.']],
    ['a=1&b=2&c=3', ['This link has keys that this site does not know: “a”, “b” and “c”.']],
    [
      manyKeys,
      [
        'This link has keys that this site does not know: “key0”, “key1”, “key2”, “key3” and 16 more.',
      ],
    ],
    [
      `from=${'7'.repeat(300)}`,
      ['Too long for the link, so it stays in the field alone: Current version.'],
    ],
  ])('%j', (query, sentences) => {
    expect(linkSentences(readLink(new URLSearchParams(query)))).toEqual(sentences);
  });

  test('cuts a long unknown key', () => {
    const [sentence = ''] = linkSentences(readLink(new URLSearchParams('x'.repeat(5000))));
    expect(sentence.length).toBeLessThan(120);
  });
});
