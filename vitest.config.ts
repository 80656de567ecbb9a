import { defineConfig } from 'vitest/config';
import { hasWebKit } from './test/support/findBrowser.ts';

/** Says only that a test hangs: how long a thing may take is what tests of it measure. */
const patience = { testTimeout: 240_000, hookTimeout: 240_000 };

const inABrowser = {
  ...patience,
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
          ...patience,
          name: 'unit',
          include: ['test/**/*.unit.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...patience,
          name: 'site',
          include: ['test/**/*.site.test.ts'],
          globalSetup: 'test/support/siteSetup.ts',
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
