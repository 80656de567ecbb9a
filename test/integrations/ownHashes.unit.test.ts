import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from '../../src/integrations/ownHashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (sources: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${sources}; img-src data:">${body}`;

test.each([
  // allowed, in the page, left
  [['a', 'b'], '<script>a</script>', ['a']],
  [['a', 'b'], '<script data-x="1">b</script><style>a</style>', ['a', 'b']],
  [['a'], '<script src="a.js"></script>', []],
  [['a\nb'], '<style>a\nb</style>', ['a\nb']],
])('Of the hashes of %j a page with %s keeps those of %j', (allowed, body, left) => {
  const before = page(allowed.map(hash).join(' '), body);
  const expected = page(left.map(hash).join(' '), body).replace("'self' ;", "'self';");
  expect(keepOwnHashes(before)).toBe(expected);
});
