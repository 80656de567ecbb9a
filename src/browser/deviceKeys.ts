/** Keys of the reader's device: every link to another page of the guide carries them. */
export const deviceKeys = [
  'platform',
  'mode',
  'deployment',
  'from',
  'to',
  'fxos',
  'build',
] as const;
