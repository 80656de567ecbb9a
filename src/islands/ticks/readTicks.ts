/** Whether a step is done, and since when: in ISO 8601 (UTC), empty where that was not kept. */
export interface ListTick {
  at: string;
  ticked: boolean;
}

/**
 * Ticks of one checklist, by the stable id of the step; also those that were taken away, so that
 * they do not come back. Kept as one JSON object under `ticks:<plan>`.
 */
export type Ticks = Readonly<Record<string, ListTick>>;

function readTick(value: unknown): ListTick | null {
  // What an older version of this site kept: when it was ticked, or just `done`.
  if (typeof value === 'string') return { at: value === 'done' ? '' : value, ticked: true };
  if (typeof value !== 'object' || value === null) return null;
  const { at, ticked } = value as Partial<ListTick>;
  return typeof at === 'string' && typeof ticked === 'boolean' ? { at, ticked } : null;
}

/** Reads kept ticks; what is none, or of another shape, is left out. Never throws. */
export function readTicks(stored: string | null): Ticks {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored ?? '{}');
  } catch {
    return {};
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return {};
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([step, value]) => {
      const tick = readTick(value);
      return tick ? [[step, tick] as const] : [];
    }),
  );
}
