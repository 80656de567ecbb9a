import { expect, test } from 'vitest';
import { rulesByPage } from '../../src/rules/facts/sources.ts';
import { everyPage, guidePage } from './readSite.ts';

const rules = Object.entries(rulesByPage).flatMap(([page, anchors]) =>
  Object.keys(anchors).map((anchor) => [page, anchor] as const),
);

test.each(rules)('/guide/%s/ states %s once', (page, anchor) => {
  expect(guidePage(page).ids.filter((id) => id === anchor)).toEqual([anchor]);
});

test.each(everyPage())('%s has no id twice', (_, { ids }) => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
