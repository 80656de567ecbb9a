import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { findUpgradePaths } from '../../src/rules/index.ts';
import { rulesByPage } from '../../src/rules/facts/sources.ts';
import firstSchemas from '../fixtures/apiV1.json' with { type: 'json' };
import { readSite } from './readSite.ts';

const { files, pages, read } = readSite();
const json = (path: string) => JSON.parse(read(path).toString());
const folder = 'api/v1/';
const names = [...files].flatMap((path) => /^api\/v1\/([^/]+)\.json$/.exec(path)?.[1] ?? []);

/** What of a file a schema refuses; it says nothing of properties that it does not know. */
function refused(schema: object, content: unknown): string {
  const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  return ajv.validate(schema, content) ? '' : ajv.errorsText();
}

test('index.json names every file with its schema, and the revision of each is the same', () => {
  const index = json(`${folder}index.json`);
  const listed = index.files.flatMap(({ url, schema }: Record<string, string>) => [url, schema]);
  const there = [...files]
    .filter((path) => path.startsWith(folder) && !path.endsWith('index.json'))
    .map((path) => path.slice(folder.length));
  expect(listed.sort()).toEqual(there.sort());
  expect(index.revision).toBe(index.revisions.at(-1).revision);
  const revisions = names.map((name) => json(`${folder}${name}.json`).revision);
  expect(new Set(revisions)).toEqual(new Set([index.revision]));
  expect(pages.map(({ path }) => `../../${path}`)).toContain(index.about);
});

describe.each(names)('%s.json', (name) => {
  const content = json(`${folder}${name}.json`);

  test('is what its schema says', () => {
    const schema = json(folder + content.$schema);
    expect(refused(schema, content)).toBe('');
    // The schema does refuse what lacks a part.
    for (const part of schema.required) {
      expect(refused(schema, { ...content, [part]: undefined }), part).not.toBe('');
    }
  });

  test('is still what v1 promised when it began', () => {
    const first = (firstSchemas as Record<string, object>)[name];
    if (first) expect(refused(first, content)).toBe('');
  });
});

test('No file that v1 began with has gone', () => {
  expect(Object.keys(firstSchemas).filter((name) => !names.includes(name))).toEqual([]);
});

test('paths.json answers as the calculator does, for each platform and pair of trains', () => {
  const { paths } = json(`${folder}paths.json`);
  const { trains } = json(`${folder}table-1.json`);
  for (const { id } of json(`${folder}platforms.json`).platforms) {
    for (const from of trains) {
      for (const to of trains) {
        const answer = findUpgradePaths({ platform: id, from, to });
        const { verdict, stops, others } = paths[id][from][to];
        const wayOf = (stops: { train: string }[]) => stops.map(({ train }) => train);
        expect([verdict, ...[stops, ...others].map(wayOf)]).toEqual([
          answer.verdict,
          ...(answer.paths.length === 0
            ? [[]]
            : answer.paths.map(({ hops }) => wayOf(hops.map((hop) => hop.to)))),
        ]);
      }
    }
  }
});

test('rules.json leads to the sentence of every rule, and every file names rules that exist', () => {
  const { rules } = json(`${folder}rules.json`);
  const known = Object.values(rulesByPage).flatMap((rules) => Object.keys(rules));
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(known);
  for (const { url } of rules) {
    const { pathname, hash } = new URL(url, 'http://site.invalid/api/v1/rules.json');
    const page = pages.find(({ path }) => `/${path}` === pathname);
    expect(page?.ids, url).toContain(hash.slice(1));
  }
  for (const name of names.filter((name) => !['index', 'rules'].includes(name))) {
    expect(known).toEqual(expect.arrayContaining(json(`${folder}${name}.json`).rules));
  }
});
