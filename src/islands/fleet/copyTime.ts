import type { FleetWork } from './fleetWork.ts';

/**
 * Answers a number as people type it: `1100`, `1,100`, `12.5` or `12,5`. `null` where nothing is typed,
 * `NaN` for what is no number above 0.
 */
export function numberOf(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed);
  const plain = isGrouped ? typed.replaceAll(',', '') : typed.replace(',', '.');
  const number = /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : 0;
  return number > 0 ? number : NaN;
}

/** Answers a time in words: `40 s`, `25 min`, `3.5 h`. */
function timeWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5_400) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}

/**
 * Answers how long copies of the package take one after the other, by the reader’s numbers; empty where
 * one of these is not given.
 */
export function copyTime(
  { megabytes, megabits }: Pick<FleetWork, 'megabytes' | 'megabits'>,
  copies: number,
): string {
  const [size, speed] = [numberOf(megabytes), numberOf(megabits)];
  return size && speed ? timeWords((size * 8 * copies) / speed) : '';
}
