import type { Reason } from '../../rules/reason.ts';

/**
 * Answers the reasons that no field says already as its error, so that each is read once. `errors`
 * may have gaps, for fields that are all right.
 */
export function reasonsNotSaid(
  reasons: readonly Reason[],
  errors: readonly ({ message: string } | null)[],
): Reason[] {
  const said = new Set(errors.map((error) => error?.message));
  return reasons.filter(({ message }) => !said.has(message));
}
