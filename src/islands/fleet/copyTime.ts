import type { FleetWork } from './fleetWork.ts';

/** A number as people type it, or `null`. */
function numberOf(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && number > 0 && Number.isFinite(number) ? number : null;
}

/** Answers a time in words: `40 s`, `25 min`, `3.5 h`. */
function timeWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5_400) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}

/** Answers the seconds that one copy takes by the reader’s numbers; `null` where one is not given. */
export function copySeconds({ megabytes, megabits }: Pick<FleetWork, 'megabytes' | 'megabits'>) {
  const [size, speed] = [numberOf(megabytes), numberOf(megabits)];
  return size === null || speed === null ? null : (size * 8) / speed;
}

/** Answers how long the copies of a batch take one after the other; empty without the reader’s numbers. */
export function batchCopyTime(
  work: Pick<FleetWork, 'megabytes' | 'megabits'>,
  copies: number,
): string {
  const seconds = copySeconds(work);
  return seconds === null ? '' : `copies take ${timeWords(seconds * copies)} over this line`;
}
