/** Keys of the reader's device: every link to another page of this site carries them. */
export const deviceKeys = [
  'platform',
  'mode',
  'deployment',
  'from',
  'to',
  'fxos',
  'build',
] as const;
