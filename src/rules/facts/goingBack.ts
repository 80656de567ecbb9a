import type { Mode } from './platforms.ts';

/**
 * What goes back after an upgrade.
 *
 * Source: Cisco, Threat Defense upgrade guide, chapter "Revert or Uninstall", and the management center
 * upgrade guides for Versions 7.2 and 7.3. Not from Cisco's chapter "Planning Your Upgrade".
 */
export const goingBack = {
  /** Kinds of upgrade that revert takes back, and the first release that they lead to. */
  revert: { kinds: ['major', 'maintenance'], from: '7.2.0', excludedMode: 'multi-instance' },
  /** Kinds of upgrade that uninstall takes back. */
  uninstall: { kinds: ['patch'] },
} as const satisfies {
  revert: { kinds: readonly string[]; from: string; excludedMode: Mode };
  uninstall: { kinds: readonly string[] };
};
