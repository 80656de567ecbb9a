import type { Note, Stamp } from '../work/work.ts';

/** Answers a time as `2026-01-31 02:00 UTC`, the same for every reader. */
export function universalTime(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Answers a time as `2026-01-31 03:00` on the reader's own clock. */
export function localTime(at: string): string {
  const time = new Date(at);
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** Answers a time as `2026-01-31 03:00 UTC+1` on the reader's own clock. */
export function zonedTime(at: string): string {
  const ahead = -new Date(at).getTimezoneOffset();
  const hours = Math.floor(Math.abs(ahead) / 60);
  const minutes = Math.abs(ahead) % 60;
  const zone = `${ahead < 0 ? '−' : '+'}${hours}${minutes ? `:${two(minutes)}` : ''}`;
  return `${localTime(at)} UTC${ahead === 0 ? '' : zone}`;
}

/** Answers when and by whom, on the reader's own clock: `2026-01-31 03:00 UTC+1, Ana`. */
export function stampWords({ at, by }: Stamp): string {
  return by ? `${zonedTime(at)}, ${by}` : zonedTime(at);
}

/** Answers the same for a line that has room for little: `01-31 03:00, Ana`. */
export function briefStamp({ at, by }: Stamp): string {
  const time = localTime(at).slice(5);
  return by ? `${time}, ${by}` : time;
}

/** Answers why a step is not needed: what its mark says, or that it says nothing. */
export const reasonWords = ({ text }: { text: string }) => text || 'no reason given';

/** Answers a note with when and by whom it was written, the same for every reader. */
export function signed({ at, by, text }: Note): string {
  return `${text} (${universalTime(at)}${by && `, ${by}`})`;
}
