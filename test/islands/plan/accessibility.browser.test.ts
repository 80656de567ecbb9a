import { expect, test } from 'vitest';
import { axeProblemsInEachLook } from '../../support/axe.ts';
import { describeInBrowsers } from '../../support/describeInBrowsers.ts';
import { waitForAnswer } from '../../support/onThePage.ts';
import { device, path, tick } from './onThePlan.ts';

const bad = '<script>';
const states = [
  // state, query, answer
  ['empty', {}, 'No answer yet'],
  ['plan', device, 'Firepower 4100: 7.2.5 → 7.4.2.'],
  ['stale plan', { ...device, from: '7.0.5', to: '7.6', facts: '0' }, '→ the latest 7.6.x'],
  ['refusal', { platform: 'firepower-2100', from: '7.2.5', to: '7.6' }, 'The Firepower 2100 ends'],
  ['error', { platform: bad, from: bad, to: bad, kind: bad, plan: bad }, 'No answer yet'],
] as const;

describeInBrowsers(
  'Plan in each state',
  ({ open }) => {
    test.each(states)('axe finds nothing: %s', async (state, query, answer) => {
      const page = await open(path, query);
      await waitForAnswer(page, answer);
      if (state === 'plan') await tick(page, 1);
      const openAll = () =>
        document.querySelectorAll('details').forEach((one) => one.setAttribute('open', ''));
      await page.evaluate(openAll);
      expect(await axeProblemsInEachLook(page)).toEqual([]);
    });

    test.each(states)('fits on a phone of 320 px: %s', async (_, query, answer) => {
      const page = await open(path, query, { viewport: { width: 320, height: 640 } });
      await waitForAnswer(page, answer);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  },
  { browsers: ['chromium'] },
);
