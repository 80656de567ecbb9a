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

/**
 * Each sentence, and which rules an answer names, stand in golden files of all answers together. A
 * run of these is dear, so only what the tests of its group leave alive is tried against them.
 */
const golden = 'golden/{answers,sentences,plans,wholeFleet}.unit.test.ts';

/** One group a folder; rules that several questions share need the tests of those, too. */
const groups: Record<string, { rules: string; tests: string }> = Object.fromEntries(
  globSync('*/', { cwd: 'src/rules' }).map((folder) => [
    folder,
    { rules: `${folder}/**/*.ts`, tests: `${folder}/**/*.unit.test.ts` },
  ]),
);
groups['facts'] = {
  rules: '{facts/**/*,*}.ts',
  tests: '{reading,releases,direct,order}/**/*.unit.test.ts',
};
groups['releases'] = {
  rules: 'releases/**/*.ts',
  tests: '{releases,direct,names,paths}/**/*.unit.test.ts',
};
groups['reading'] = { rules: 'reading/*.ts', tests: 'reading/*.unit.test.ts' };
groups['packageName'] = {
  rules: 'reading/packageName/**/*.ts',
  tests: '{reading/packageName,files,names}/**/*.unit.test.ts',
};
groups['wording'] = {
  rules: 'wording/**/*.ts',
  tests: '{wording,direct}/**/*.unit.test.ts',
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
    {
      mutants: {
        status: string;
        mutatorName: string;
        replacement: string;
        /** Lines and columns from 1. */
        location: Record<'start' | 'end', { line: number; column: number }>;
      }[];
    }
  >;
}

interface Mutant {
  /** Place and what was put there: the same in each run. */
  name: string;
  /** For `--mutate`, which counts columns from 0. */
  range: string;
  isAlive: boolean;
}

/** Runs the mutants of files or ranges against tests. */
function run(report: string, mutate: readonly string[], tests: string): Mutant[] {
  // Stryker splits at commas, those inside of braces too.
  const { status } = spawnSync('stryker', ['run', '--mutate', mutate.join(',')], {
    stdio: 'inherit',
    env: { ...process.env, MUTANT_TESTS: `test/rules/${tests}`, MUTANT_REPORT: report },
  });
  if (status !== 0) process.exit(status ?? 1);
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.flatMap(({ status, mutatorName, replacement, location: { start, end } }) => {
      const isAlive = status === 'Survived' || status === 'NoCoverage';
      if (!isAlive && status !== 'Killed' && status !== 'Timeout') return [];
      return {
        name: `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName}: ${replacement}`,
        range: `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
        isAlive,
      };
    }),
  );
}

const named = process.argv.slice(2);
const chosen = Object.entries(groups).filter(
  ([name]) => named.length === 0 || named.includes(name),
);
let all = 0;
const alive: string[] = [];
for (const [name, { rules, tests }] of chosen) {
  const report = `reports/mutants/${name}`;
  const files = ruleFiles(rules).map((file) => `src/rules/${file}`);
  const mutants = run(`${report}.json`, files, tests);
  all += mutants.length;
  const left = mutants.filter(({ isAlive }) => isAlive);
  if (left.length === 0) continue;
  const ranges = [...new Set(left.map(({ range }) => range))];
  const again = run(`${report}.golden.json`, ranges, golden);
  const killed = new Set(again.filter(({ isAlive }) => !isAlive).map((mutant) => mutant.name));
  alive.push(...left.map((mutant) => mutant.name).filter((each) => !killed.has(each)));
}

const share = alive.length / all;
console.log(alive.join('\n'));
console.log(
  `${alive.length} of ${all} mutants live: ${(share * 100).toFixed(1)} %, at most ${mostAlive * 100} % may.`,
);
process.exitCode = share > mostAlive ? 1 : 0;
