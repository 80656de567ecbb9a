import { expect, test } from 'vitest';
import { axeProblemsInEachLook } from '../support/axe.ts';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { waitForAnswer } from '../support/onThePage.ts';

const bad = '<script>';
const states = [
  // path, query, answer
  ['guide/upgrade-path/', {}, 'No answer yet'],
  ['guide/upgrade-path/', { platform: 'firepower-2100', from: '7.2.5', to: '7.4' }, 'Yes.'],
  [
    'guide/upgrade-path/',
    { platform: 'firepower-4100', deployment: 'high-availability', from: '7.0.6', to: '7.6' },
    'Not in one step:',
  ],
  [
    'guide/upgrade-path/',
    { platform: 'firepower-2100', from: '7.0.5', to: '7.6' },
    'The Firepower 2100 ends',
  ],
  ['guide/upgrade-path/', { platform: bad, mode: bad, from: bad, fxos: bad }, 'No answer yet'],
  ['guide/upgrade-order/', {}, 'Give the platform'],
  [
    'guide/upgrade-order/',
    {
      platform: 'secure-firewall-3100',
      mode: 'multi-instance',
      deployment: 'high-availability',
    },
    'Secure Firewall 3100',
  ],
  [
    'guide/upgrade-order/',
    { platform: 'firepower-1000', deployment: 'inter-chassis-cluster' },
    'Not covered.',
  ],
  ['guide/upgrade-order/', { platform: bad, mode: bad, deployment: bad }, 'Give the platform'],
] as const;

describeInBrowsers(
  'Axe finds nothing',
  ({ open }) => {
    test.each(states)('on %s with %j, which says “%s”', async (path, query, answer) => {
      const page = await open(path, query);
      await waitForAnswer(page, answer);
      expect(await axeProblemsInEachLook(page)).toEqual([]);
    });

    test.each(states)('wider than a phone of 320 px on %s with %j', async (path, query, answer) => {
      const page = await open(path, query, { viewport: { width: 320, height: 640 } });
      await waitForAnswer(page, answer);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  },
  { browsers: ['chromium'] },
);
