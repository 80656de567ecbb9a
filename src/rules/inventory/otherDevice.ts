import type { InventoryRow } from './inventory.ts';

/** Words that name families of switches, routers and access points. */
const families = /^(?:cisco )?(?:catalyst|nexus|asr|isr|meraki|aironet|c9[2-6]\d\d|ws-c\d)/i;

/**
 * Answers what a row is that is no threat defense device, to be counted by it; `null` for all others.
 * Threat defense has no version 8 or 9, which are those of ASA, and is far below those of IOS XE.
 */
export function otherDevice({ model = '', version = '' }: InventoryRow['values']): string | null {
  if (families.test(model)) return model;
  const major = Number(/^v?(\d+)\.\d/i.exec(version)?.[1]);
  if (major === 8 || major === 9) return 'with a version of ASA';
  return major > 14 ? 'with a version of another system' : null;
}
