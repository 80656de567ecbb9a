/**
 * Ticks of one plan, by the stable id of the step. The value is the writer's own: when it was
 * ticked, in ISO 8601, or just `done`. Stored as one JSON object under `ticks:<plan>`.
 */
export type Ticks = Readonly<Record<string, string>>;

/** Reads stored ticks; what is none, or of another shape, is left out. Never throws. */
export function readTicks(stored: string | null): Ticks {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored ?? '{}');
  } catch {
    return {};
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter((tick): tick is [string, string] => typeof tick[1] === 'string'),
  );
}
