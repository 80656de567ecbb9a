import { listOf, recordOf } from './jsonRecord.ts';

/** Answers a value in the shape of an empty one: what is left out, or of another kind, is empty. */
function shapedAs(empty: unknown, given: unknown): unknown {
  if (Array.isArray(empty)) return listOf(given).filter((each) => each === Object(each));
  if (empty !== Object(empty)) return typeof given === typeof empty ? given : empty;
  const record = recordOf(given);
  const own = Object.entries(recordOf(empty)).map(([key, each]) => [
    key,
    shapedAs(each, record[key]),
  ]);
  return { ...record, ...(Object.fromEntries(own) as object) };
}

/**
 * Answers a function as scripts may call it: what they leave out, and what is of another kind than the
 * empty arguments, is taken for these. So no caller’s slip is thrown back from the depth of a rule.
 */
export function forScripts<Args extends unknown[], Answer>(
  ask: (...args: Args) => Answer,
  ...empties: Required<Args>
): (...args: Args) => Answer {
  const asked = (...args: Args) =>
    ask(...(empties.map((empty, place) => shapedAs(empty, args[place])) as Args));
  return Object.defineProperty(asked, 'name', { value: ask.name });
}
