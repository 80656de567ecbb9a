import type { Deployment } from '../../../rules/facts/platforms.ts';
import { readDevice } from '../../../rules/reading/readDevice.ts';
import type { Texts } from '../../device/readLink.ts';

/** Answers how the reader's names are asked for: one label for each chassis or unit. */
export function nameLabels(texts: Texts): string[] {
  const { deployment } = readDevice(texts);
  if (!deployment) return [];
  const byDeployment: Record<Deployment, () => string[]> = {
    standalone: () => ['Name of the device'],
    'high-availability': () => ['Name of the active unit', 'Name of the standby unit'],
    'intra-chassis-cluster': () => ['Name of the chassis'],
    'inter-chassis-cluster': () => {
      const others = Array.from({ length: (readCount(texts.units) ?? 2) - 2 }, (_, place) => place);
      return [
        'Name of the chassis with the control unit',
        'Name of a chassis with data units alone',
        ...others.map((place) => `Name of chassis ${place + 3}`),
      ];
    },
  };
  return byDeployment[deployment]();
}

/** Fewest and most chassis that can be named; Cisco's guide sets no limit. */
export const chassisCount = { from: 2, to: 16 } as const;

/** Reads a number of chassis; `null` for anything else. */
export function readCount(text: string): number | null {
  const number = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0;
  return number >= chassisCount.from && number <= chassisCount.to ? number : null;
}

/** Answers whether the deployment has as many chassis as the reader says. */
export function isCounted(texts: Texts): boolean {
  return readDevice(texts).deployment === 'inter-chassis-cluster';
}

/**
 * Answers the names to put into the steps: those given, and where only some are, or only how many
 * there are, a number for the rest. None where nothing is given.
 */
export function unitsOf(texts: Texts, names: readonly string[]): string[] {
  const labels = nameLabels(texts);
  const given = labels.map((_, place) => (names[place] ?? '').trim());
  const isNumbered = isCounted(texts) && readCount(texts.units) !== null;
  if (!isNumbered && given.every((name) => name === '')) return [];
  return given.map((name, place) => name || `Unit ${place + 1}`);
}
