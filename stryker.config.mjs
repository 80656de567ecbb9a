/** Mutation testing of the rules; `test/mutants.ts` runs it group by group. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.ts' },
  mutate: ['src/rules/**/*.ts'],
  ignorePatterns: ['/dist*', '/reports', '/.astro', '/public', '/content'],
  concurrency: 2,
  // A busy machine is slow without a mutant that hangs.
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: process.env.MUTANT_REPORT ?? 'reports/mutants/all.json' },
  tempDirName: '.stryker-tmp',
  // Static mutants are the facts themselves, so they are run for all they cost.
  warnings: { slow: false },
};
