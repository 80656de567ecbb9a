import { afterEach, expect, test, vi } from 'vitest';
import { readStored, writeStored } from '../../src/browser/storage.ts';

function refuse(): never {
  throw new DOMException('no', 'QuotaExceededError');
}

afterEach(() => vi.unstubAllGlobals());

test('a value is kept under its versioned name', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  expect(writeStored('theme', 'dark')).toBe('stored');
  expect([...kept]).toEqual([['upgrade-guide:1:theme', 'dark']]);
  expect(readStored('theme')).toBe('dark');
  expect(writeStored('theme', null)).toBe('stored');
  expect(readStored('theme')).toBeNull();
});

test.each([
  ['full', { getItem: () => 'old', setItem: refuse, removeItem: refuse }],
  ['forbidden', { getItem: refuse, setItem: refuse, removeItem: refuse }],
  ['absent', undefined],
])('%s storage: the value lasts for the page, and that is told', (_, storage) => {
  vi.stubGlobal('localStorage', storage);
  expect(writeStored('ticks:a', 'new')).toBe('refused');
  expect(readStored('ticks:a')).toBe('new');
});

test('forbidden storage reads as empty', () => {
  vi.stubGlobal('localStorage', { getItem: refuse });
  expect(readStored('theme')).toBeNull();
});
