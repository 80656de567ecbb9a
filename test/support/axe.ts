import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { desktop, phone } from './describeInBrowsers.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const allRules: RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** All that can differ between two themes, which have nothing of their own but colors. */
const colorRules: RunOptions['runOnly'] = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block'],
};

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/** What axe finds on a page as it stands: rule, what to do, and the elements. */
async function axeProblems(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    // Of what passes, nothing is asked.
    const { violations } = await axe.run({ runOnly: wanted, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help}: ${String(target)} ${failureSummary}`,
      ),
    );
  }, runOnly);
}

/** Puts a page in one of the themes, in place. */
async function showTheme(page: Page, theme: 'light' | 'dark') {
  await page.evaluate((wanted) => {
    document.documentElement.dataset['theme'] = wanted;
  }, theme);
}

/** What axe finds on a page on a desktop and a phone, light and dark; each with the look before it. */
export async function axeProblemsInEachLook(page: Page): Promise<string[]> {
  // Through the debugging protocol, which the page's content security policy does not concern.
  await page.evaluate(source);
  const problems: string[] = [];
  for (const viewport of [desktop, phone]) {
    await page.setViewport(viewport);
    for (const [theme, rules] of [
      ['light', allRules],
      ['dark', colorRules],
    ] as const) {
      await showTheme(page, theme);
      const found = await axeProblems(page, rules);
      problems.push(...found.map((one) => `${theme}, ${viewport.width} px: ${one}`));
    }
  }
  return problems;
}
