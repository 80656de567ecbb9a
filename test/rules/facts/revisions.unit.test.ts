import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { revisions } from '../../../src/rules/facts/revisions.ts';

const factsFolder = join(import.meta.dirname, '../../../src/rules/facts');
const fixture = join(import.meta.dirname, '../../fixtures/factsRevision.txt');

async function digestOfFacts(): Promise<string> {
  const files = readdirSync(factsFolder).filter((file) => file !== 'revisions.ts');
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const facts = (await import(join(factsFolder, file))) as Record<string, unknown>;
    const sorted = Object.keys(facts).sort();
    hash.update(`${file} ${JSON.stringify(sorted.map((name) => [name, facts[name]]))}\n`);
  }
  return hash.digest('hex');
}

test('revisions count up from 1, in order of their days', () => {
  expect(revisions.map(({ revision }) => revision)).toEqual(revisions.map((_, index) => index + 1));
  const dates: string[] = revisions.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
});

test('facts changed only with a new revision', async () => {
  const line = `${revisions.at(-1)?.revision} ${await digestOfFacts()}`;
  expect(
    line,
    'The facts changed. Add a revision to src/rules/facts/revisions.ts that names the changed rules, and put this line into test/fixtures/factsRevision.txt',
  ).toBe(readFileSync(fixture, 'utf8').trim());
});
