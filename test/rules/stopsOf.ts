import type { UpgradePath } from '../../src/rules/paths/findUpgradePaths.ts';

/** The stops of a path in one line: `7.4 7.6.0`. */
export function stopsOf({ hops }: UpgradePath): string {
  return hops.map(({ to }) => to.release ?? to.train).join(' ');
}
