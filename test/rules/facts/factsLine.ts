import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const factsFolder = join(import.meta.dirname, '../../../src/rules/facts');

/** The fixture that pins which revision has which facts. */
export const factsFixture = join(import.meta.dirname, '../../fixtures/factsRevision.txt');

/** The line of the fixture for the facts as they stand: number of the revision and their SHA-256. */
export async function factsLine(revision: number): Promise<string> {
  // What is computed from facts is none of its own.
  const files = readdirSync(factsFolder).filter(
    (file) => file !== 'revisions.ts' && !file.endsWith('.computed.ts'),
  );
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const facts = (await import(join(factsFolder, file))) as Record<string, unknown>;
    const sorted = Object.keys(facts).sort();
    hash.update(`${file} ${JSON.stringify(sorted.map((name) => [name, facts[name]]))}\n`);
  }
  return `${revision} ${hash.digest('hex')}`;
}
