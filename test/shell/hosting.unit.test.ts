import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const [, forEveryFile = ''] = /^\/\*\n((?: {2}.*\n)+)/m.exec(read('public/_headers')) ?? [];
const headers = forEveryFile.trim().split(/\n\s*/);
const samples = ['nginx', 'caddyfile', 'apache'].map(
  (name) => [name, read('README.md').split(`\`\`\`${name}\n`)[1]?.split('```')[0] ?? ''] as const,
);

test.each(samples)('The example for %s sends every header that public/_headers has', (_, text) => {
  const plain = text.replaceAll('"', '');
  const missing = headers.filter((header) => !plain.includes(header.replace(': ', ' ')));
  expect(headers.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});
