import type { DeliveryWay } from '../../rules/delivery/deliveryOptions.ts';

/** What a way comes to, in words. */
export const statusWords: Record<DeliveryWay['status'], string> = {
  recommended: 'Recommended',
  possible: 'Possible',
  'ruled-out': 'Ruled out',
  undecided: 'Open',
};

/** The mark that goes with the words. */
export const statusMarks: Record<DeliveryWay['status'], string> = {
  recommended: '✓',
  possible: '–',
  'ruled-out': '✕',
  undecided: '?',
};
