import { defineConfig } from 'vitest/config';
import { hasWebKit } from './test/support/findBrowser.ts';

const inABrowser = {
  testTimeout: 60_000,
  hookTimeout: 240_000,
  // The files of a worker share its browsers.
  isolate: false,
};

/** Two cores drive two browsers steadily; three at once made tests wait past their time. */
const browsersAtOnce = 2;

export default defineConfig({
  test: {
    reporters: ['default', './test/support/countReporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.unit.test.ts'],
          // Seconds of work take longer while builds and browsers share the machine.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/**/*.site.test.ts'],
          globalSetup: 'test/support/siteSetup.ts',
          testTimeout: 60_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inABrowser,
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: 'test/support/browserSetup.ts',
          maxWorkers: browsersAtOnce,
          sequence: { groupOrder: 2 },
        },
      },
      ...(hasWebKit
        ? [
            {
              test: {
                ...inABrowser,
                name: 'webkit',
                include: ['test/**/*.webkit.test.ts'],
                globalSetup: 'test/support/webkit/webKitSetup.ts',
                // Of two windows one has no focus, and a page without it hears of none.
                maxWorkers: 1,
                // Beside two other browsers it is too slow for the waits of its tests.
                sequence: { groupOrder: 3 },
              },
            },
          ]
        : []),
      {
        test: {
          ...inABrowser,
          name: 'timing',
          include: ['test/**/*.timing.test.ts'],
          globalSetup: 'test/support/browserSetup.ts',
          // What is measured has the machine for itself.
          maxWorkers: 1,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
