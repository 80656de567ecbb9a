import { expect, test } from 'vitest';
import { decodeBytes } from '../../../src/islands/pieces/decodeFile.ts';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';

const text = 'Name,Model,Version\r\nfw-ä,2110,7.2.5\r\n';

function utf16(bigEndian: boolean, mark: boolean): Uint8Array {
  const all = mark ? `\uFEFF${text}` : text;
  const bytes = new DataView(new ArrayBuffer(all.length * 2));
  for (let place = 0; place < all.length; place++) {
    bytes.setUint16(place * 2, all.charCodeAt(place), !bigEndian);
  }
  return new Uint8Array(bytes.buffer);
}

test.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
  ['UTF-16 as PowerShell writes it', utf16(false, true)],
  ['UTF-16 without a mark', utf16(false, false)],
  ['UTF-16, big-endian', utf16(true, true)],
  ['UTF-16, big-endian, without a mark', utf16(true, false)],
  ['Windows-1252', Uint8Array.from(text, (character) => character.charCodeAt(0))],
])('%s is read', (_, bytes) => {
  const { devices } = readInventory([{ name: 'a.csv', text: decodeBytes(bytes) }]);
  expect(devices.map(({ values }) => values)).toEqual([
    { name: 'fw-ä', model: '2110', version: '7.2.5' },
  ]);
});

test('A workbook is told as one', () => {
  const { sources } = readInventory([
    {
      name: 'a.xlsx',
      text: decodeBytes(Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 0xff, 0xd8)),
    },
  ]);
  expect(sources[0]?.notes[0]).toContain('Save it as CSV');
});
