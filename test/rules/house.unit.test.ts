import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { projectDirectory } from '../support/builtSite.ts';
import { sourceFiles } from '../support/sourceFiles.ts';

/* The shape of src/rules: what CONTRIBUTING.md says of it holds for every file. */

const rules = sourceFiles('src/rules');

/** The files of the functions that the public face offers. */
const publicFunctions = valuesFrom('src/rules/index.ts', /export|import(?= \* as)/);

test('Its root holds the public face and the frames of answers, and nothing else', () => {
  const files = readdirSync(join(projectDirectory, 'src/rules')).filter((name) =>
    name.includes('.'),
  );
  expect(files.sort()).toEqual(['answer.ts', 'index.ts', 'reason.ts']);
});

/** What a file imports when it runs: types are gone by then. */
function valuesFrom(path: string, how = /import|export/): string[] {
  const text = rules.find((file) => file.path === path)?.text ?? '';
  const taken = new RegExp(`^(?:${how.source})\\s+(?!type\\b)[^;]*?from\\s+'(\\.[^']+)'`, 'gm');
  return [...text.matchAll(taken)].map(([, target = '']) =>
    posix.join(posix.dirname(path), target),
  );
}

/** Names that an import statement takes from a file; types are no reading. */
const readersIn = (text: string) =>
  [...text.matchAll(/import\s+(?!type\b)\{([^}]*)\}\s+from\s+'[^']*\/reading\/[^']*'/g)].flatMap(
    ([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => /^(?:parse|read)[A-Z]/.test(name)),
  );

test('Texts are read at the door: behind it, nothing parses', () => {
  const atTheDoor = ({ path }: { path: string }) =>
    path.startsWith('src/rules/reading/') || publicFunctions.includes(path);
  const wrong = rules
    .filter((file) => !atTheDoor(file))
    .flatMap(({ path, text }) => readersIn(text).map((name) => `${path} → ${name}`));
  expect(wrong).toEqual([]);
});

test('No composed answer asks a public function, which would read its texts again', () => {
  const wrong = publicFunctions.flatMap((path) =>
    valuesFrom(path)
      .filter((target) => publicFunctions.includes(target) && !target.includes('/reading/'))
      .map((target) => `${path} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('The plan, which asks every rule, reaches 50 files at most', () => {
  const reached = new Set<string>();
  const queue = ['src/rules/plan/planUpgrade.ts'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    // What a computed module was made from stays out of the browser.
    if (!path.endsWith('.computed.ts')) queue.push(...valuesFrom(path));
  }
  expect(reached.size).toBeLessThanOrEqual(50);
});
