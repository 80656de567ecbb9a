import { afterEach, expect, test, vi } from 'vitest';
import { browserVariables, findBrowser } from './findBrowser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['chromium', 'CHROMIUM_PATH'],
  ['chromium', 'PUPPETEER_EXECUTABLE_PATH'],
  ['firefox', 'FIREFOX_PATH'],
] as const)('%s is the program that %s names', (browser, variable) => {
  for (const other of browserVariables[browser]) vi.stubEnv(other, '');
  vi.stubEnv(variable, process.execPath);
  expect(findBrowser(browser)).toBe(process.execPath);
});

test('A named program that is not there is told, and no other is taken in its place', () => {
  vi.stubEnv('FIREFOX_PATH', '/no/such/firefox');
  expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH is /no/such/firefox');
});
