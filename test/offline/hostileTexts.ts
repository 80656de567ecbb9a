import fc from 'fast-check';
import { linkKeys } from '../../src/browser/linkKeys.ts';

/** Texts that break what takes them for code, for a path or for a number. */
const known = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '../../../etc/passwd',
  '%',
  '%E0%A4%A',
  '%00',
  '\u0000',
  '\u202E7.4',
  '７．４',
  '7.4\n7.6',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e309',
  'NaN',
  '9'.repeat(400),
  '7.'.repeat(200),
  '{"a":[0,1]}',
  '[]',
  "' OR 1=1 --",
  '#/guide/backups/',
  '?from=7.4',
  '&',
  '=',
  '💥',
];

/** Any text: of those above, of all letters that there are, of versions with a mistake. */
export const hostileText = fc.oneof(
  fc.constantFrom(...known),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.-vxVX ()[]build'), maxLength: 30 }),
);

/** Queries as they come in links: known keys and others, once or more than once. */
export const hostileQuery = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...linkKeys) }, hostileText),
      hostileText,
    ),
    { maxLength: 25 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString());
