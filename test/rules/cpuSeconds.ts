import { fastestOf } from '../support/fastestOf.ts';

/**
 * Seconds of processor time that some work takes, which a busy machine does not stretch: the least of a few
 * runs, or the first that is `enough`.
 */
export const cpuSeconds = (work: () => void, enough = 0.05): number =>
  fastestOf(3, work, enough * 1000) / 1000;
