import { afterEach, expect, test, vi } from 'vitest';
import { canStore, readStored, storedKeys, writeStored } from '../../src/browser/storage.ts';

function refuse(): never {
  throw new DOMException('no', 'QuotaExceededError');
}

afterEach(() => vi.unstubAllGlobals());

test('a value is kept under its versioned name', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    length: 0,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  expect(canStore()).toBe(true);
  expect(writeStored('theme', 'dark')).toBe('stored');
  expect([...kept]).toEqual([['upgrade-guide:1:theme', 'dark']]);
  expect(readStored('theme')).toBe('dark');
  expect(writeStored('theme', null)).toBe('stored');
  expect(readStored('theme')).toBeNull();
});

test('keys are found by their beginning, those of other sites are not', () => {
  const names = ['upgrade-guide:1:plan:a', 'upgrade-guide:1:theme', 'plan:b'];
  vi.stubGlobal('localStorage', Object.fromEntries(names.map((name) => [name, ''])));
  expect(storedKeys('plan:')).toEqual(['plan:a']);
});

const full = { length: 1, getItem: () => 'old', setItem: refuse, removeItem: refuse };
const forbidden = {
  get length() {
    return refuse();
  },
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
};

test.each([
  // what, storage, what is read, whether values may be stored
  ['full', full, 'old', true],
  ['forbidden', forbidden, null, false],
  ['absent', undefined, null, false],
])('%s storage takes nothing, and that is told', (_, storage, read, may) => {
  vi.stubGlobal('localStorage', storage);
  expect(writeStored('ticks:a', 'new')).toBe('refused');
  expect(readStored('ticks:a')).toBe(read);
  expect(canStore()).toBe(may);
});
