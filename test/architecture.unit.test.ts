import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectDirectory } from './support/builtSite.ts';
import { sourceFiles } from './support/sourceFiles.ts';

/** Which folders of `src/` a folder may import from: the arrows point one way. */
const arrows: Record<string, readonly string[]> = {
  pages: ['api', 'layouts', 'components', 'browser', 'rules'],
  layouts: ['components', 'browser', 'styles'],
  components: ['islands', 'browser', 'rules', 'styles'],
  // What is loaded when it is used brings its styles along.
  islands: ['browser', 'rules', 'styles'],
  browser: ['rules', 'styles'],
  // The rules and facts as files for scripts.
  api: ['rules'],
  rules: [],
  // A second way to put the same pieces together.
  singleFile: ['browser'],
  serviceWorker: [],
  // What happens at build time knows the site that it works on, and nothing imports it.
  integrations: ['layouts', 'browser', 'rules', 'serviceWorker', 'singleFile'],
};

const folderOf = (path: string) => path.split('/')[1] ?? '';
const folders = readdirSync(join(projectDirectory, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
  .map(({ name }) => name);

describe('Arrows', () => {
  test.each(folders)('src/%s imports only from where its arrows lead', (folder) => {
    const allowed = [folder, ...(arrows[folder] ?? [])];
    const wrong = sourceFiles(`src/${folder}`).flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.startsWith('src/') && !allowed.includes(folderOf(target)))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(folders)('src/%s uses each of its arrows', (folder) => {
    const used = new Set(
      sourceFiles(`src/${folder}`).flatMap(({ imports }) => imports.map(folderOf)),
    );
    expect((arrows[folder] ?? []).filter((target) => !used.has(target))).toEqual([]);
  });

  test('src/rules imports no package but semver, by deep import', () => {
    const wrong = sourceFiles('src/rules').flatMap(({ path, imports }) =>
      imports
        .filter((target) => !target.startsWith('src/rules/'))
        .filter((target) => !/^semver\/(functions|ranges|classes)\/[\w-]+\.js$/.test(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('Islands know nothing of Astro, so that they run in any page', () => {
    const wrong = sourceFiles('src/islands').flatMap(({ path, imports }) =>
      imports
        .filter((target) => /^astro(:|\/|$)/.test(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** The first chain of imports that comes back to where it began, as the files that it passes. */
function findRound(): string[] | null {
  // A file may name the type of what it exports itself.
  const importsOf = new Map(
    sourceFiles().map(({ path, imports }) => [path, imports.filter((target) => target !== path)]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const target of importsOf.get(path) ?? []) {
      const round = visit(target, [...trail, path]);
      if (round) return round;
    }
    done.add(path);
    return null;
  };
  for (const path of importsOf.keys()) {
    const round = visit(path, []);
    if (round) return round;
  }
  return null;
}

test('No two files import each other, by whatever way round', () => {
  expect(findRound()).toBeNull();
});

/** What the rules answer, by the names that scripts and islands rely on. */
const publicFace = [
  'parseVersion',
  'checkDirectUpgrade',
  'findUpgradePaths',
  'upgradeOrder',
  'packageNames',
  'identifyPackage',
  'deliveryOptions',
  'checkPeerSync',
  'backupChecklist',
  'readinessChecklist',
  'planUpgrade',
  'readInventory',
  'fleetUnits',
  'planFleet',
] as const;

describe('src/rules is pure', () => {
  const rules = sourceFiles('src/rules').map(({ path, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|(['"`])(?:\\.|(?!\1)[^\\])*\1/gm, '');
    return [path, code] as const;
  });
  const worlds = [
    ['the clock', /\bnew Date\b|\bDate\.|\bperformance\./],
    ['chance', /\bMath\.random\b|\bcrypto\./],
    [
      'the page',
      /\b(?:window|navigator|globalThis|history|location)\s*[.[]|\bdocument\.(?:query|get|create|body|head|cookie|add)/,
    ],
    ['storage', /\b(?:localStorage|sessionStorage|indexedDB)\b/],
    ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['Node', /\bprocess\.|\bBuffer\b|\brequire\(/],
    ['what type stripping cannot strip', /^\s*(?:export\s+)?(?:const\s+)?enum\s|^\s*namespace\s/m],
  ] as const;

  test.each(worlds)('No rule knows of %s', (_, pattern) => {
    expect(rules.filter(([, text]) => pattern.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('Its public face runs under plain Node as it is written', () => {
    const script =
      "import('./src/rules/index.ts').then((rules) => console.log(Object.keys(rules).join(' ')))";
    const names = execFileSync(process.execPath, ['--no-warnings', '-e', script], {
      cwd: projectDirectory,
      encoding: 'utf8',
      // Vitest's own loaders and coverage stay out of it.
      env: { PATH: process.env['PATH'] },
    });
    expect(names.trim().split(' ')).toEqual(expect.arrayContaining([...publicFace]));
  });
});

describe('Unit tests mirror the sources', () => {
  const face = sourceFiles('src/rules').find(({ path }) => path === 'src/rules/index.ts');
  // Types have no behaviour to test.
  const policies = [
    ...(face?.text ?? '').matchAll(/^(?:export \{[^}]*\}|import \* as \w+) from '\.\/([^']+)'/gm),
  ].map(([, path]) => `src/rules/${path}`);

  test.each(policies)('%s has its unit test', (path) => {
    const unitTest = path.replace(/^src/, 'test').replace(/\.ts$/, '.unit.test.ts');
    expect(existsSync(join(projectDirectory, unitTest)), unitTest).toBe(true);
  });

  test('One that is named after a source file stands in the folder of that file', () => {
    const withoutEnd = (path: string) => path.replace(/\.[^/]*$/, '');
    const sources = sourceFiles().map(({ path }) => withoutEnd(path.replace('src/', '')));
    const misplaced = globSync('**/*.unit.test.ts', { cwd: join(projectDirectory, 'test') })
      .map((path) => withoutEnd(path))
      .filter((path) => {
        const namesakes = sources.filter(
          (source) => posix.basename(source) === posix.basename(path),
        );
        return namesakes.length > 0 && !namesakes.includes(path);
      });
    expect(misplaced).toEqual([]);
  });
});
