import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSite } from '../site/readSite.ts';
import { buildSite, projectDirectory, siteDirectory } from '../support/builtSite.ts';

afterAll(() => rmSync(join(projectDirectory, 'dist-again'), { recursive: true, force: true }));

test('A second build has the same files with the same bytes as the first', () => {
  const first = readSite(siteDirectory);
  const second = readSite(buildSite('dist-again', {}));
  expect([...second.files]).toEqual([...first.files]);
  const different = [...first.files].filter((path) => !first.read(path).equals(second.read(path)));
  expect(different).toEqual([]);
});
