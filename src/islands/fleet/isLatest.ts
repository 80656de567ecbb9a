import type { Steps } from '../pieces/useSteps.ts';

/** Whether a long work has come to what its inputs of now ask for. */
export function isLatest({ inputs }: Steps<unknown>, now: readonly unknown[]): boolean {
  return now.every((input, place) => input === inputs[place]);
}
