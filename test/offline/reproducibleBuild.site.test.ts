import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSite } from '../site/readSite.ts';
import { buildSite, copyProject, projectDirectory, siteDirectory } from '../support/builtSite.ts';

const elsewhere = 'dist-again';

afterAll(() => rmSync(join(projectDirectory, elsewhere), { recursive: true, force: true }));

test('A build in another folder has the same files with the same bytes', () => {
  const first = readSite(siteDirectory);
  const second = readSite(buildSite('dist', {}, copyProject(`${elsewhere}/in a deeper folder/é`)));
  expect([...second.files]).toEqual([...first.files]);
  const different = [...first.files].filter((path) => !first.read(path).equals(second.read(path)));
  expect(different).toEqual([]);
});
