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

/**
 * Keys of single calculators, named as the inputs of their rules: they stay on the page whose link
 * has them. Addresses and paths of the reader's network are not among them.
 */
export const calculatorKeys = [
  'targetFxos',
  'firmware',
  'kind',
  'appliesNow',
  'managementCenterReachesCisco',
  'managementCenterDiskSpace',
  'bandwidth',
  'internalServer',
  'sameManagementCenter',
  'analyticsMode',
  'addressTranslation',
  'packageOnPeer',
  'publicCloud',
  'asaBeside',
  'units',
  'names',
  'plan',
  'facts',
] as const;

/** Every key that a link into the guide may have, in the order in which they stand there. */
export const linkKeys = [...deviceKeys, ...calculatorKeys];

/** A key of the reader's device. */
export type DeviceKey = (typeof deviceKeys)[number];

/** Any key that the guide knows. */
export type LinkKey = (typeof linkKeys)[number];
