/**
 * Answers what becomes of one value that a tab found as `base` and has as `mine`, where `stored` is
 * stored by now: who changed it has the say, and where both did, `latest` answers who.
 */
export function lastChange<Value>(
  base: Value,
  mine: Value,
  stored: Value,
  latest: (mine: Value, stored: Value) => Value = (own) => own,
): Value {
  const isSame = (one: Value, other: Value) => JSON.stringify(one) === JSON.stringify(other);
  if (isSame(mine, base)) return stored;
  return isSame(stored, base) ? mine : latest(mine, stored);
}
