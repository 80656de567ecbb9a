import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../../support/describeInBrowsers.ts';
import { endPauses, holdPauses } from '../../support/heldTimers.ts';
import { answerOf, field, textOf, waitUntil } from '../../support/onThePage.ts';

const path = 'guide/upgrade-path/';
const names = 'guide/package-names/';

/** Each key alone, with what a page says and where its fields are once it has drawn what the key brings. */
async function typeEach<Seen>(page: Page, text: string, see: () => Promise<Seen>): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const key of text) {
    await page.keyboard.type(key);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    seen.push(await see());
  }
  return seen;
}

/** Where the fields of the group are that is typed into, by their labels. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const labels = document.activeElement?.closest('.fields')?.querySelectorAll('label') ?? [];
    const placeOf = (one: Element) => {
      const { left, top } = one.getBoundingClientRect();
      return `${Math.round(left + scrollX)}, ${Math.round(top + scrollY)}`;
    };
    return Object.fromEntries([...labels].map((one) => [one.textContent, placeOf(one)]));
  });

describeInBrowsers('While the reader types', ({ open }) => {
  test.each([
    // path, query, field, text, what stands there, what a screen reader hears after a pause
    [
      path,
      { from: '7.0.5' },
      'Target version',
      '7.4.2',
      'Perhaps in one step',
      /^Perhaps in one step\. It depends\. 7\.0\.5/,
    ],
    [names, { platform: '2130' }, 'Target version', '7.4.2', 'One file', /^One file for 7\.4\.2/],
    ['plan/', { platform: '1010', from: '7.2.5' }, 'Target version', '7.4.2', '', /→ 7\.4\.2\.$/],
  ] as const)(
    'a screen reader hears nothing of /%s with %j, and the answer after a pause: %s %s',
    async (where, query, label, text, shown, told) => {
      const page = await open(where, query, { prepare: holdPauses(400) });
      const control = await field(page, label);
      await control.focus();
      const before = await answerOf(page);
      const heard = await typeEach(page, text, () => answerOf(page));
      expect(heard).toEqual([...text].map(() => before));
      expect(await textOf(page, '.verdict')).toContain(shown);
      const afterPause = async () => {
        await endPauses(page);
        return answerOf(page);
      };
      await waitUntil(afterPause, (answer) => told.test(answer), 'the answer after a pause');
    },
  );

  test('half of a version is no mistake, and what is left standing for a pause is judged', async () => {
    const page = await open(path, {}, { prepare: holdPauses(400) });
    const control = await field(page, 'Current version');
    await control.focus();
    const isInvalid = () => control.evaluate((one) => one.getAttribute('aria-invalid') === 'true');
    expect(await typeEach(page, '7.x1', isInvalid)).toEqual([false, false, false, false]);
    const afterPause = async () => {
      await endPauses(page);
      return isInvalid();
    };
    await waitUntil(afterPause, Boolean, 'the error after a pause');
  });

  test.each([
    // path, what is typed into which field
    [path, { Platform: '4110', 'Current version': '7.0.6.236', 'Target version': '7.6.0' }],
    [names, { Platform: '4110', 'Target version': '7.4.2' }],
    ['guide/upgrade-order/', { Platform: '4110' }],
    ['guide/device-to-device/', { Platform: '1010', 'Current version': '7.2.5' }],
    ['guide/readiness/', { Platform: '4110' }],
    ['plan/', { Platform: '4110', 'Current version': '7.0.6', 'Target version': '7.6.0' }],
  ] as const)('no field of the group moves on /%s', async (where, fields) => {
    for (const width of [390, 1280]) {
      const viewport = { width, height: 844 };
      const page = await open(where, {}, { viewport, prepare: holdPauses(200) });
      for (const [label, text] of Object.entries(fields)) {
        const control = await field(page, label);
        await control.focus();
        const before = await placesOf(page);
        for (const after of await typeEach(page, text, () => placesOf(page))) {
          const standing = Object.entries(before).filter(([name]) => name in after);
          expect(Object.fromEntries(standing), `${label} at ${width} px`).toEqual(
            Object.fromEntries(standing.map(([name]) => [name, after[name]])),
          );
        }
      }
      await page.close();
    }
  });
});
