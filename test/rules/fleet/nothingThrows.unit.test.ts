import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planFleet } from '../../../src/rules/fleet/planFleet.ts';
import { fleetUnits } from '../../../src/rules/inventory/fleetUnits.ts';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';
import { answerQuery } from '../../../src/rules/query/answerQuery.ts';
import { tableUnits } from './tableUnits.ts';

/* What a script hands on, or a file that was kept or changed by hand: anything. */

const odd = fc.oneof(
  fc.anything({ withNullPrototype: true, maxDepth: 2 }),
  fc.constantFrom(null, undefined, 7, '7.2.5', '__proto__', true, [], {}, Number.NaN),
);
/** A record that has some of what it should, in whatever shape, and what every object has. */
const record = (keys: readonly string[], value: fc.Arbitrary<unknown> = odd) =>
  fc
    .dictionary(fc.constantFrom(...keys, '__proto__', 'constructor', 'toString'), value)
    .map((each) => JSON.parse(JSON.stringify(each, (_, one: unknown) => one) || '{}') as unknown);
const list = (value: fc.Arbitrary<unknown>) => fc.oneof(odd, fc.array(value, { maxLength: 4 }));

const texts = fc.oneof(odd, record(['platform', 'mode', 'deployment', 'from', 'fxos']));
const member = fc.oneof(odd, record(['key', 'name', 'role', 'chassis']));
const unit = fc.oneof(
  odd,
  record(
    ['key', 'name', 'kind', 'members', 'devices', 'question', 'site', 'group', 'labels', 'faults'],
    fc.oneof(odd, texts, list(member)),
  ),
  // A whole one, of which one field is something else.
  fc
    .tuple(fc.constantFrom('key', 'members', 'devices', 'question', 'labels', 'faults'), odd)
    .map(([key, value]) => ({ ...tableUnits('a,4115,7.2.5,,,,,J1,,x,')[0], [key]: value })),
);
const question = record(
  ['to', 'toByPlatform', 'floors', 'settled', 'settledFxos', 'waves', 'onTheWay', 'repaired'],
  fc.oneof(odd, record(['by', 'byHand', 'order', 'label', 'firepower-2100', '2.14'])),
);
const device = fc.oneof(
  odd,
  record(['key', 'values', 'rows', 'from', 'disagreements'], fc.oneof(odd, list(odd), texts)),
);
const runs = { numRuns: 500 };

test('planFleet answers whatever it is asked, each unit once', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 5 }), question, (units, asked) => {
      const plan = planFleet({ to: '7.4.2', ...(asked as object), units } as never);
      expect(plan.units).toHaveLength(units.length);
      expect(plan.summary).not.toBe('');
    }),
    runs,
  );
  for (const wrong of [undefined, null, 7, {}, { units: null }, { units: [null] }]) {
    expect(planFleet(wrong as never).waves).toEqual([]);
  }
});

test('A unit that is whole goes on as it is, and numbers in another are its texts', () => {
  const units = tableUnits('a,2110,7.2.5,,,,,,,,');
  expect(planFleet({ units, to: '7.4' }).units[0]?.unit).toBe(units[0]);
  const loose = { key: 1, question: { platform: 2110, from: '7.2.5' } };
  const [planned] = planFleet({ units: [loose as never], to: '7.4' }).units;
  expect(planned).toMatchObject({
    platform: 'firepower-2100',
    unit: { key: '1', name: '1', devices: 1 },
  });
  expect(planned?.answer.standing).toBe('planned');
});

test('fleetUnits and readInventory take any devices and lists', () => {
  fc.assert(
    fc.property(list(device), list(record(['name', 'text'])), odd, (devices, sources, chosen) => {
      const grouped = fleetUnits(devices as never);
      expect(grouped.units.length).toBeGreaterThanOrEqual(0);
      expect(planFleet({ units: grouped.units, to: '7.4' }).units).toHaveLength(
        grouped.units.length,
      );
      const inventory = readInventory(sources as never, chosen as never, devices as never);
      expect(inventory.summary).not.toBe('');
    }),
    runs,
  );
});

test('readInventory reads any JSON', () => {
  const fields = [
    ...['uid', 'id', 'name', 'type', 'deviceType', 'softwareVersion', 'ftdHaInfo', 'labels'],
    ...['metadata', 'primary', 'controlDevice', 'dataDevices', 'chassisName', 'swVersion', 'model'],
    ...['device_responses', 'response', 'custom_fields', 'items', 'paging', '_meta', 'hosts'],
  ];
  const inner = fc.oneof(odd, record(fields), list(record(fields)));
  fc.assert(
    fc.property(fc.oneof(record(fields, inner), fc.array(record(fields, inner))), (value) => {
      const text = JSON.stringify(value);
      const { devices, units } = readInventory([{ name: 'odd.json', text }]);
      expect(planFleet({ units, to: '7.4.2' }).units).toHaveLength(units.length);
      for (const { values } of devices) {
        expect(Object.values(values).every((each) => typeof each === 'string')).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('answerQuery answers a text, and nothing else', () => {
  fc.assert(
    fc.property(odd, (query) => {
      const answer = answerQuery(query as never);
      if (typeof query !== 'string') expect(answer).toBeNull();
    }),
    runs,
  );
});
