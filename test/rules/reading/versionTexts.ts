import fc from 'fast-check';

/** Numbers of a version as they are drawn: the small ones matter most. */
const number = fc.oneof(fc.nat(12), fc.nat(999));

/** Versions of two to four numbers, such as `7.2.5.1`, for property tests; what begins with 2 is FXOS. */
export const versionTexts = fc
  .array(number, { minLength: 2, maxLength: 4 })
  .filter(([major]) => major !== 2)
  .map((numbers) => numbers.join('.'));

/** Versions of the trains that the guide covers and some around them. */
export const nearVersionTexts = fc
  .tuple(
    fc.constantFrom('6.7', '7.0', '7.1', '7.2', '7.3', '7.4', '7.5', '7.6', '7.7', '10.0'),
    fc.array(fc.nat(5), { maxLength: 2 }),
  )
  .map(([train, rest]) => [train, ...rest].join('.'));

/** The numbers of a version text without build. */
export function numbersOf(text: string): number[] {
  return text.split('.').map(Number);
}
