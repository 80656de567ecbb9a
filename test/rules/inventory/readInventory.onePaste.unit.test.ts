import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';

test.each([
  ['typed lines, then JSON', ['lines', 'cloud']],
  ['a table, then JSON, then a line', ['table', 'cloud', 'line']],
  ['JSON, then a table', ['cloud', 'table']],
  ['show version, then a line', ['show', 'line']],
  ['a line, then show version', ['line', 'show']],
])('One paste may have several: %s', (_, parts) => {
  const cloud = {
    ...{ uid: 'u', name: 'cloud', deviceType: 'CDFMC_MANAGED_FTD', softwareVersion: '7.2.5' },
    hardwareModel: 'Cisco Firepower 2110 Threat Defense',
  };
  const texts: Record<string, string> = {
    lines: 'lines 2110 7.2.5\n',
    line: 'line 2110 7.2.5',
    table: 'Name,Version,Model\ntable,7.2.5,2110\n',
    cloud: JSON.stringify({ count: 1, items: [cloud] }, null, 2),
    show: '---[ show ]---\nModel : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5\n',
  };
  const text = parts.map((part) => texts[part]).join('\n');
  const { devices, notRead } = readInventory([{ name: 'pasted', text }]);
  expect(devices.map(({ values }) => values.name).sort()).toEqual(parts.toSorted());
  expect(devices.every(({ values }) => values.version === '7.2.5' && values.model)).toBe(true);
  for (const { values, rows } of devices) {
    const place = (rows[0]?.line ?? 0) - 1;
    const at = text
      .split('\n')
      .slice(place, place + 2)
      .join('\n');
    expect(at).toContain(values.name === 'cloud' ? '"uid"' : values.name);
  }
  expect(notRead).toEqual([]);
});

test('A prompt and what the device calls itself are one device', () => {
  const text = `firepower# show version\n---[ fw ]---\nModel : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5`;
  const { devices, notRead } = readInventory([{ name: 'pasted', text }]);
  expect(devices.map(({ values }) => values.name)).toEqual(['fw']);
  expect(notRead).toEqual([]);
});

test('Comes to an end, and throws at nothing, whatever brackets stand among the lines', () => {
  const piece = fc.constantFrom(
    ...['[', '{', '"', '}', ']', ' ', '\n', ':', ',', '{ "', '[ {', '"a":1', 'fw-a 2130 7.2.5'],
    '[{"name":"x","softwareVersion":"7.2.5"}]',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { sources } = readInventory([{ name: 'pasted', text: pieces.join('') }]);
      expect(sources).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});
