import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { revisions } from '../src/rules/facts/revisions.ts';
import { rulesByPage } from '../src/rules/facts/sources.ts';
import { factsFixture, factsLine } from './rules/facts/factsLine.ts';

/*
 * After a change of facts: adds a revision of them, and renews the line that pins it.
 *
 *   npm run facts:revise -- "What changed, in a sentence." changed-rule another-rule
 *   npm run facts:revise      more facts changed before the newest revision was committed
 */

const file = 'src/rules/facts/revisions.ts';
const [summary, ...changed] = process.argv.slice(2);
const newest = revisions.length;

function committedRevision(): number {
  const path = 'HEAD:test/fixtures/factsRevision.txt';
  try {
    return Number.parseInt(execFileSync('git', ['show', path], { encoding: 'utf8' }), 10);
  } catch {
    // Outside of a repository nobody knows, so a revision is taken for published.
    return newest;
  }
}

function stopWith(message: string): never {
  console.error(message);
  process.exit(1);
}

const known = new Set(Object.values(rulesByPage).flatMap((rules) => Object.keys(rules)));
const unknown = changed.filter((rule) => !known.has(rule));
if (unknown.length > 0) {
  stopWith(`No such rule: ${unknown.join(', ')}. src/rules/facts/sources.ts has them all.`);
}
if (summary === undefined && committedRevision() === newest) {
  stopWith(
    `Revision ${newest} is committed, so this is a new one. Say what changed, and the rules: ` +
      'npm run facts:revise -- "What changed, in a sentence." changed-rule …',
  );
}

if (summary !== undefined) {
  const revision = {
    revision: newest + 1,
    date: new Date().toISOString().slice(0, 10),
    changed,
    summary,
  };
  const end = '] as const satisfies';
  const text = readFileSync(file, 'utf8').replace(
    end,
    () => `${JSON.stringify(revision)},\n${end}`,
  );
  writeFileSync(file, text);
  spawnSync('prettier', ['--write', file], { stdio: 'inherit' });
}
const line = await factsLine(summary === undefined ? newest : newest + 1);
writeFileSync(factsFixture, `${line}\n`);
console.log(line);
