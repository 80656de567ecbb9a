import { expect, test } from 'vitest';
import {
  beforeAndAfter,
  checklistAsMarkdown,
} from '../../../src/islands/checklist/checklistSections.ts';
import { planName } from '../../../src/islands/checklist/planName.ts';
import { emptyTexts } from '../../../src/islands/device/readLink.ts';
import { readinessChecklist } from '../../../src/rules/checklists/readinessChecklist.ts';

const { items } = readinessChecklist();

function linesFor(from: string): string[] {
  const texts = { ...emptyTexts, from };
  const plan = planName(texts, readinessChecklist(texts));
  return checklistAsMarkdown('Readiness', plan, beforeAndAfter(items), {}).split('\n');
}

test('has its parts, and a box for each item', () => {
  const lines = linesFor('7.2.5');
  expect(lines.slice(0, 3)).toEqual(['# Readiness', '', '7.2.5 → ?']);
  expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('- [ ] '))).toHaveLength(items.length);
});

test.each([
  // current version of a link, what the copy says
  ['[x](https://evil.example)', '\\[x\\](https://evil.example) → ?'],
  ['<img src=x>', '\\<img src=x\\> → ?'],
  ['`7.2` | **7.4**', '\\`7.2\\` \\| \\*\\*7.4\\*\\* → ?'],
  ['7.2\n\n# Done\r\n- [x] All', '7.2 \\# Done - \\[x\\] All → ?'],
])('%j is text and nothing else', (from, line) => {
  const lines = linesFor(from);
  expect(lines[2]).toBe(line);
  expect(lines).toHaveLength(linesFor('7.2.5').length);
});
