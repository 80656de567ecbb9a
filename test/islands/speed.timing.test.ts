import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { field, fill, waitForAnswer } from '../support/onThePage.ts';

const oneFrame = 16;

/** Types the text again and again and notes how long each key needs to its new verdict, in ms. */
async function keyToVerdict(input: HTMLInputElement, texts: string[]): Promise<number[]> {
  const status = document.querySelector('main .verdict');
  const durations: number[] = [];
  for (const text of texts) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const start = performance.now();
    const changed = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done();
      });
      observer.observe(status as Node, { subtree: true, childList: true, characterData: true });
    });
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await changed;
    // Style and layout of the new answer are part of what the reader waits for.
    document.body.getBoundingClientRect();
    durations.push(performance.now() - start);
  }
  return durations;
}

describeInBrowsers(
  'Speed',
  ({ open }) => {
    test('from a key to the new verdict within one frame, at a quarter of the speed', async () => {
      const page = await open('guide/upgrade-path/', {
        platform: 'firepower-4100',
        deployment: 'high-availability',
        to: '7.6',
      });
      await fill(page, 'Current version', '7.0.6');
      await waitForAnswer(page, 'Not in one step: 2 upgrades');
      const from = await field(page, 'Current version');
      await page.emulateCPUThrottling(4);
      const keys = ['7.0.', '7.0.6', '7.', '7.2'];
      const rounds = 60;
      const durations = await from.evaluate(
        keyToVerdict as (input: Element, texts: string[]) => Promise<number[]>,
        Array.from({ length: rounds }, () => keys).flat(),
      );
      await page.emulateCPUThrottling(null);
      // The fastest round of each key is what it needs; the others tell what else the machine did.
      const fastest = keys.map((_, key) =>
        Math.min(...durations.filter((_, index) => index % keys.length === key)),
      );
      expect(Math.max(...fastest), fastest.join(' ms, ')).toBeLessThan(oneFrame);
    });
  },
  { browsers: ['chromium'] },
);
