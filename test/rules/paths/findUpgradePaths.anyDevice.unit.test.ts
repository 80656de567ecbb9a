import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDirectUpgrade } from '../../../src/rules/direct/checkDirectUpgrade.ts';
import { type Mode, platforms } from '../../../src/rules/facts/platforms.ts';
import { type UpgradePath, findUpgradePaths } from '../../../src/rules/paths/findUpgradePaths.ts';
import { newerFxos } from '../standIns.ts';
import { stopsOf } from '../stopsOf.ts';
import { nearVersionTexts, numbersOf } from '../reading/versionTexts.ts';

/** A release that stands for a stop: its own, else the least or the newest that will do. */
function releaseAt({ release, atLeast, newestKnown, train }: UpgradePath['hops'][0]['to']) {
  return release ?? atLeast ?? newestKnown ?? train;
}

const platformTexts = fc.constantFrom('', ...Object.keys(platforms));
const fxosTexts = fc.constantFrom(
  '',
  'x',
  '2.9',
  '2.10',
  '2.12.1',
  '2.13',
  '2.14.1.200',
  newerFxos,
);

describe('Any device', () => {
  const devices = fc.record({
    platform: platformTexts,
    from: nearVersionTexts,
    to: nearVersionTexts,
    fxos: fxosTexts,
    mode: fc.constantFrom<Mode>('appliance', 'multi-instance'),
  });
  const often = { numRuns: 2_000 };

  test('takes every upgrade of every path in one step', () => {
    fc.assert(
      fc.property(devices, (device) => {
        const { paths, nearest } = findUpgradePaths(device);
        for (const { hops } of [...paths, ...(nearest ? [nearest.path] : [])]) {
          let from = device.from;
          for (const { to, mayBeDone } of hops) {
            const release = releaseAt(to);
            const { verdict } = checkDirectUpgrade({ ...device, from, to: release });
            const allowed = ['direct', 'depends', 'contradicted'];
            // A device on the latest release of its own train has nowhere to go in it.
            if (to.release === null && from.startsWith(`${to.train}.`)) {
              allowed.push('already-there', 'downgrade');
            }
            expect(allowed).toContain(verdict);
            // Digits or the platform that were not given are all that a step can hang on.
            if (verdict === 'depends')
              expect(device.platform === '' || hops.length === 1).toBe(true);
            expect(mayBeDone).toBe(hops[0]?.to === to && device.from === to.train);
            from = release;
          }
          expect(hops.length).toBeGreaterThan(0);
        }
      }),
      often,
    );
  });

  test('has paths of one length, all different, in the order of the design', () => {
    fc.assert(
      fc.property(devices, (device) => {
        const { paths } = findUpgradePaths(device);
        const stops = paths.map(stopsOf);
        expect(new Set(stops).size).toBe(stops.length);
        expect(new Set(paths.map(({ hops }) => hops.length)).size).toBeLessThan(2);
        // Among equals, the newest stops first.
        const ranks = paths.map(({ hops }) => [
          hops.some(({ chassis }) => chassis?.mayBeBlocked) ? 1 : 0,
          hops.filter(({ chassis }) => chassis?.need === 'required').length,
          -(numbersOf(hops[0]?.to.train ?? '')[1] ?? 0),
        ]);
        const compare = (a: number[], b: number[]) =>
          a.map((each, place) => each - (b[place] ?? 0)).find((each) => each !== 0) ?? 0;
        expect(ranks).toEqual([...ranks].sort(compare));
      }),
      often,
    );
  });

  test('goes directly if, and only if, one upgrade leads there', () => {
    fc.assert(
      fc.property(devices, (device) => {
        const { verdict, direct, paths, invalid } = findUpgradePaths(device);
        if (invalid.some(({ why }) => why === 'not-covered')) return;
        expect(verdict === 'direct').toBe(direct?.verdict === 'direct');
        if (verdict === 'direct') expect(paths.map(({ hops }) => hops.length)).toEqual([1]);
        else if (paths[0]?.hops.length === 1)
          expect(['depends', 'contradicted']).toContain(verdict);
        if (verdict === 'path') expect(paths[0]?.hops.length).toBeGreaterThan(1);
        if (verdict === 'no-path') expect(direct?.verdict).toBe('not-direct');
      }),
      often,
    );
  });

  test('is never left with a bare "no"', () => {
    fc.assert(
      fc.property(devices, (device) => {
        const { verdict, paths, nearest, reasons, direct } = findUpgradePaths(device);
        if (['no-path', 'downgrade', 'not-covered'].includes(verdict)) {
          expect(paths).toEqual([]);
          expect(reasons.length + (direct?.reasons.length ?? 0)).toBeGreaterThan(0);
        } else expect(nearest).toBeNull();
        if (nearest) expect(nearest.to).not.toBe(device.to);
      }),
      often,
    );
  });

  test('has its chassis upgraded step by step, never down', () => {
    fc.assert(
      fc.property(devices, (device) => {
        for (const { hops } of findUpgradePaths(device).paths) {
          const known = hops.flatMap(({ chassis }) =>
            chassis?.need === 'required' ? [chassis.fromFxos, chassis.toFxos] : [],
          );
          const minors = known.map((fxos) => numbersOf(fxos ?? '')[1] ?? 0);
          expect(minors).toEqual([...minors].sort((a, b) => a - b));
          const isChassis = /^firepower-(4100|9300)$/.test(device.platform);
          if (!isChassis) expect(known).toEqual([]);
        }
      }),
      often,
    );
  });

  test('is answered whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.string(),
        (platform, from, to, fxos) => {
          expect(findUpgradePaths({ platform, from, to, fxos }).summary).not.toBe('');
        },
      ),
    );
  });
});
