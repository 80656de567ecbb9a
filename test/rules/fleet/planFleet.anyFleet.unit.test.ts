import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Deployment,
  type Mode,
  type PlatformFacts,
  platforms,
} from '../../../src/rules/facts/platforms.ts';
import { releaseTrains } from '../../../src/rules/facts/releaseTrains.ts';
import { devicesInABatch } from '../../../src/rules/facts/bulkUpgrade.ts';
import { type FleetPlan, planFleet } from '../../../src/rules/fleet/planFleet.ts';
import type { FleetUnit } from '../../../src/rules/inventory/fleetUnits.ts';
import { findUpgradePaths } from '../../../src/rules/paths/findUpgradePaths.ts';
import { planUpgrade } from '../../../src/rules/plan/planUpgrade.ts';
import { unknownRelease } from '../standIns.ts';
import { tableUnits } from './tableUnits.ts';

/* Any fleet: every platform, release and deployment, chassis that are shared, states of all kinds. */

const releases = releaseTrains.flatMap(({ releases: all }) => all as readonly string[]);
const versions = [
  ...releases,
  ...releaseTrains.map(({ train }) => train),
  unknownRelease,
  '',
  '7.x.y',
];
const anyPlatform = fc
  .constantFrom(...Object.entries<PlatformFacts>(platforms))
  .chain(([, facts]) =>
    fc.record({
      model: fc.constantFrom(...facts.models, facts.name),
      mode: fc.constantFrom<Mode | ''>('', ...(Object.keys(facts.deployments) as Mode[])),
      deployment: fc.constantFrom<Deployment | ''>(
        '',
        'standalone',
        'high-availability',
        'inter-chassis-cluster',
      ),
    }),
  );
const anyDevice = fc.record({
  kind: fc.oneof(
    { weight: 9, arbitrary: anyPlatform },
    fc.constant({ model: 'Frobnitz', mode: '', deployment: '' }),
  ),
  version: fc.constantFrom(...versions),
  fxos: fc.constantFrom('', '2.10', '2.12', '2.14.1.131', '2.16', '2.99'),
  chassis: fc.constantFrom('', '', 'c1', 'c2', 'c3'),
  second: fc.constantFrom('', 'c1', 'c2', 'c4'),
  site: fc.constantFrom('', 'Leeds', 'Hull'),
  health: fc.constantFrom('green', 'green', 'green', 'red'),
});
const anyFleet = fc.array(anyDevice, { maxLength: 25 }).map((devices) =>
  tableUnits(
    ...devices.flatMap(({ kind, version, fxos, chassis, second, site, health }, place) => {
      const isPair = kind.deployment === 'high-availability' || kind.deployment.endsWith('cluster');
      const row = (name: string, on: string) =>
        [
          name,
          kind.model,
          version,
          fxos,
          kind.mode,
          kind.deployment,
          isPair ? `p${place}` : '',
          on,
          site,
          '',
          health,
        ].join(',');
      return isPair
        ? [row(`fw-${place}a`, chassis), row(`fw-${place}b`, second === chassis ? '' : second)]
        : [row(`fw-${place}`, chassis)];
    }),
  ),
);
const anyGoal = fc.constantFrom(...versions);
const check = (holds: (units: FleetUnit[], to: string, plan: FleetPlan) => void) =>
  fc.assert(
    fc.property(anyFleet, anyGoal, fc.constantFrom('none', 'site', 'platform'), (units, to, by) => {
      holds(units, to, planFleet({ units, to, waves: { by } }));
    }),
    { numRuns: 150 },
  );

describe('Each unit is answered as it would be alone', () => {
  test('by findUpgradePaths', () => {
    check((units, to, { units: planned }) => {
      for (const [place, { answer }] of planned.entries()) {
        const alone = findUpgradePaths({ ...units[place]?.question, to });
        expect(answer.verdict).toBe(alone.verdict);
        if (alone.direct) expect(answer.summary).toBe(alone.summary);
        const isLed = ['direct', 'path', 'depends'].includes(alone.verdict);
        const isNearest = answer.standing === 'nearest';
        const led = isNearest ? alone.nearest?.path : isLed ? alone.paths[0] : undefined;
        // A platform is what tells one file from another, so without it nothing is planned.
        const way = alone.platform === null ? undefined : led;
        expect(answer.hops).toEqual(way?.hops ?? []);
        expect(answer.target).toBe(isNearest ? alone.nearest?.to : way ? to : null);
      }
    });
  });

  test('and told by what it is', () => {
    const standings: Partial<Record<string, string[]>> = {
      direct: ['planned', 'open'],
      path: ['planned', 'open'],
      depends: ['planned', 'open'],
      'already-there': ['there', 'open'],
      downgrade: ['there', 'open'],
      'no-path': ['no-path', 'nearest', 'open', 'contradicted'],
      contradicted: ['contradicted', 'open'],
      'not-covered': ['not-covered', 'open'],
      incomplete: ['open'],
      unreadable: ['open'],
    };
    check((_, __, { units, counts }) => {
      const seen: Record<string, number> = {};
      for (const { answer, platform } of units) {
        expect(standings[answer.verdict]).toContain(answer.standing);
        if (platform !== null && answer.standing === 'open') {
          expect(['incomplete', 'unreadable']).toContain(answer.verdict);
        }
        seen[answer.standing] = (seen[answer.standing] ?? 0) + 1;
      }
      expect(counts).toMatchObject(seen);
    });
  });

  test('and by planUpgrade: the same are planned, by the same hops and files', () => {
    check((units, to, { units: planned, carry }) => {
      const needed = new Map<string, number>();
      for (const [place, { answer, platform }] of planned.entries()) {
        const alone = planUpgrade({ ...units[place]?.question, to: answer.target ?? to });
        expect(alone.verdict === 'planned').toBe(answer.hops.length > 0 && platform !== null);
        if (answer.hops.length === 0) continue;
        const files = alone.hops.map(({ phases }) => {
          const steps = phases.flatMap((phase) => phase.steps.flatMap((step) => step.files));
          return [...new Set(steps.map(({ siteName, guideName }) => siteName ?? guideName))];
        });
        expect(files).toHaveLength(answer.hops.length);
        for (const file of files.flat()) needed.set(file, (needed.get(file) ?? 0) + 1);
      }
      expect(new Map(carry.map(({ name, units: count }) => [name, count]))).toEqual(needed);
    });
  });
});

describe('Waves', () => {
  test('hold every unit that is planned, sound and not held back, once, and no other', () => {
    check((_, __, { units, waves, firstRepair, heldBack }) => {
      const inWaves = waves.flatMap((wave) => wave.units);
      expect(new Set(inWaves).size).toBe(inWaves.length);
      const held = heldBack.flatMap((each) => each.units);
      expect(new Set(held).size).toBe(held.length);
      const ready = units.filter(({ answer }) => ['planned', 'nearest'].includes(answer.standing));
      const sound = ready.filter(({ needsRepair }) => !needsRepair).map(({ unit }) => unit.key);
      expect([...inWaves, ...held].sort()).toEqual(sound.sort());
      const isReady = new Set(ready.map(({ unit }) => unit.key));
      const withPath = firstRepair.filter((key) => isReady.has(key));
      expect(withPath.length + sound.length).toBe(ready.length);
      // Without a path are those alone whose fault is why it is open.
      for (const { unit, answer } of units) {
        if (isReady.has(unit.key) || !firstRepair.includes(unit.key)) continue;
        expect(answer.standing).toBe('open');
        expect(unit.faults.map(({ kind }) => kind)).toEqual(
          expect.arrayContaining([expect.stringMatching(/^(versions|models)-differ$/)]),
        );
      }
    });
  });

  test('upgrade no chassis that another unit stands on and can’t go along, and hold back no other', () => {
    check((_, __, { units, waves, heldBack }) => {
      const on = (chassis: string) =>
        units.filter(({ unit }) => unit.members.some((member) => member.chassis === chassis));
      for (const batch of waves.flatMap((wave) => wave.batches)) {
        for (const { wave, answer } of batch.chassis.flatMap(on)) {
          expect(wave !== null || answer.standing === 'there').toBe(true);
        }
      }
      for (const held of heldBack) {
        expect(held.because.length).toBeGreaterThan(0);
        const reasons = units.filter(({ unit }) => held.because.includes(unit.key));
        for (const { wave, answer, needsRepair, unit } of reasons) {
          expect(wave).toBeNull();
          expect(answer.hops.length === 0 || needsRepair).toBe(true);
          expect(unit.members.some(({ chassis }) => held.chassis.includes(chassis))).toBe(true);
        }
        for (const { answer, heldBack: why } of units.filter(({ unit }) =>
          held.units.includes(unit.key),
        )) {
          expect(answer.hops.some(({ chassis }) => chassis !== null)).toBe(true);
          expect(why).toBe(held);
        }
      }
    });
  });

  test('A batch has one hop and one file, at most 50 devices, and no unit twice', () => {
    check((_, __, { waves, units }) => {
      const devicesOf = new Map(units.map(({ unit }) => [unit.key, unit.devices]));
      for (const batch of waves.flatMap((wave) => wave.batches)) {
        expect(batch.devices).toBeLessThanOrEqual(devicesInABatch);
        expect(new Set(batch.units).size).toBe(batch.units.length);
        const count = batch.units.reduce((sum, key) => sum + (devicesOf.get(key) ?? 0), 0);
        if (batch.kind === 'threat-defense') expect(batch.devices).toBe(count);
        else expect(batch.devices).toBe(batch.chassis.length);
        expect(batch.file).not.toBe('');
      }
    });
  });

  test('Never two chassis of one pair or cluster at once, and each chassis once for one FXOS', () => {
    check((_, __, { waves, units }) => {
      const seen = new Set<string>();
      const chassisOf = (key: string) =>
        units.find(({ unit }) => unit.key === key)?.unit.members.map(({ chassis }) => chassis) ??
        [];
      for (const batch of waves.flatMap((wave) => wave.batches)) {
        if (batch.kind !== 'chassis') continue;
        for (const key of batch.units) {
          const both = chassisOf(key).filter((chassis) => batch.chassis.includes(chassis));
          expect(both.length).toBeLessThanOrEqual(1);
        }
        for (const chassis of batch.chassis) {
          expect(seen.has(`${chassis} ${batch.hop}`)).toBe(false);
          seen.add(`${chassis} ${batch.hop}`);
        }
      }
    });
  });

  test('Before each upgrade, its chassis; before each chassis, what its instances still lack', () => {
    check((_, __, { waves, units }) => {
      for (const { batches, units: keys } of waves) {
        for (const key of keys) {
          const planned = units.find(({ unit }) => unit.key === key);
          const mine = batches.filter((batch) => batch.units.includes(key));
          const kinds = mine.map(({ kind, hop }) => (kind === 'chassis' ? hop : '↑'));
          const hops = planned?.answer.hops ?? [];
          // Chassis that another instance needs earlier may come earlier still, but never later.
          for (const [place, { chassis }] of hops.entries()) {
            if (chassis?.need !== 'required') continue;
            const upgrade = kinds.flatMap((kind, at) => (kind === '↑' ? [at] : []))[place] ?? -1;
            const before = kinds.lastIndexOf(`FXOS ${chassis.toFxos}`);
            expect(before).toBeGreaterThanOrEqual(0);
            expect(before).toBeLessThan(upgrade);
            const last = kinds.flatMap((kind, at) => (kind === '↑' ? [at] : []))[place - 1] ?? -1;
            expect(kinds.indexOf(`FXOS ${chassis.toFxos}`)).toBeGreaterThan(last);
          }
        }
      }
    });
  });
});
