import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/*
 * Mutation testing of `src/rules/`, one group of files at a time, each against its own tests: a
 * mutant of a fact runs every test that is given, and all tests for each of thousands take hours.
 *
 *   npm run test:mutants            all groups
 *   npm run test:mutants -- order   the groups named
 */

/** Most mutants that may be left alive, of all. */
const mostAlive = 0.05;

/** Each sentence, and which rules an answer names, stand in golden files of all answers together. */
const golden = 'golden/{answers,sentences}';

/** One group a folder; rules that several questions share need the tests of those, too. */
const groups: Record<string, { rules: string; tests: string }> = Object.fromEntries(
  globSync('*/', { cwd: 'src/rules' }).map((folder) => [
    folder,
    { rules: `${folder}/**/*.ts`, tests: `{${folder}/**/*,${golden}}.unit.test.ts` },
  ]),
);
groups['facts'] = {
  rules: '{facts/**/*,*}.ts',
  tests: '{reading,releases,direct,order,golden}/**/*.unit.test.ts',
};
groups['releases'] = {
  rules: 'releases/**/*.ts',
  tests: '{releases,direct,names,paths,golden}/**/*.unit.test.ts',
};
groups['reading'] = { rules: 'reading/*.ts', tests: 'reading/*.unit.test.ts' };
groups['packageName'] = {
  rules: 'reading/packageName/**/*.ts',
  tests: `{{reading/packageName,files,names}/**/*,${golden}}.unit.test.ts`,
};
groups['wording'] = {
  rules: 'wording/**/*.ts',
  tests: '{wording,direct,golden}/**/*.unit.test.ts',
};

const ruleFiles = (glob: string) => globSync(glob, { cwd: 'src/rules' });
const grouped = new Set(Object.values(groups).flatMap(({ rules }) => ruleFiles(rules)));
const forgotten = ruleFiles('**/*.ts').filter((file) => !grouped.has(file));
if (forgotten.length > 0) {
  console.error(`In no group of test/mutants.ts: ${forgotten.join(', ')}`);
  process.exit(1);
}

interface Report {
  files: Record<
    string,
    { mutants: { status: string; mutatorName: string; location: { start: { line: number } } }[] }
  >;
}

const named = process.argv.slice(2);
const chosen = Object.entries(groups).filter(
  ([name]) => named.length === 0 || named.includes(name),
);
let killed = 0;
const alive: string[] = [];
for (const [name, { rules, tests }] of chosen) {
  const report = `reports/mutants/${name}.json`;
  // Stryker splits at commas, those inside of braces too.
  const files = ruleFiles(rules).map((file) => `src/rules/${file}`);
  const run = spawnSync('stryker', ['run', '--mutate', files.join(',')], {
    stdio: 'inherit',
    env: { ...process.env, MUTANT_TESTS: `test/rules/${tests}`, MUTANT_REPORT: report },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  const mutated = JSON.parse(readFileSync(report, 'utf8')) as Report;
  for (const [file, { mutants }] of Object.entries(mutated.files)) {
    for (const { status, mutatorName, location } of mutants) {
      if (status === 'Killed' || status === 'Timeout') killed++;
      if (status === 'Survived' || status === 'NoCoverage') {
        alive.push(`${file}:${location.start.line} ${mutatorName}`);
      }
    }
  }
}

const share = alive.length / (killed + alive.length);
console.log(alive.join('\n'));
console.log(
  `${alive.length} of ${killed + alive.length} mutants live: ${(share * 100).toFixed(1)} %, at most ${mostAlive * 100} % may.`,
);
process.exitCode = share > mostAlive ? 1 : 0;
