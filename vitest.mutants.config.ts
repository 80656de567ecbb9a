import { defineConfig } from 'vitest/config';

/** The tests that mutants of one group of rules are run against; `test/mutants.ts` names them. */
export default defineConfig({
  test: {
    // As for Stryker's own limit: a busy machine is slow without a mutant that hangs.
    testTimeout: 20_000,
    include: (process.env['MUTANT_TESTS'] ?? 'test/rules/**/*.unit.test.ts').split(' '),
    // What holds the time of long texts would fail by the mutants' own weight.
    exclude: ['**/longTexts.unit.test.ts'],
  },
});
