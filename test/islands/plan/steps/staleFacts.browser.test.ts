import { test } from 'vitest';
import { revisions } from '../../../../src/rules/facts/revisions.ts';
import { describeInBrowsers } from '../../../support/describeInBrowsers.ts';
import { waitForText } from '../../../support/onThePage.ts';
import {
  path,
  device,
  progress,
  prepare,
  press,
  tick,
  forgetAll,
  handedOut,
  importText,
  wake,
} from '../onThePlan.ts';

describeInBrowsers(
  'Plan: facts of another day',
  ({ open, waitForKey }) => {
    test('an older link says so, until the reader goes on', async () => {
      const page = await open(path, { ...device, facts: '0' });
      await waitForText(page, '.field-note', 'made with older facts: revision 0');
      await press(page, `Go on with revision ${revisions.length}`);
      await waitForKey(page, 'facts', String(revisions.length));
      await page.waitForSelector('.plan .field-note', { hidden: true });
    });

    test.each([
      ['999', 'made with newer facts: revision 999'],
      ['<script>', '“<script>” in this link is no revision'],
    ])('facts=%s is told', async (facts, sentence) => {
      const page = await open(path, { ...device, facts });
      await page.waitForSelector('.runbook');
      await waitForText(page, '.plan', sentence);
    });

    test('an older file shows line by line what changed', async () => {
      const page = await open(path, device, { prepare });
      await tick(page, 1);
      const file = JSON.parse(await handedOut(page, 'Export the work')) as {
        facts: number;
        steps: { text: string }[];
      };
      file.facts = 0;
      const [changed] = file.steps.splice(1, 1, {
        ...file.steps[1],
        text: 'Read the release notes of old.',
      });
      await forgetAll(page);
      await open(path, {}, { page });
      await wake(page);
      await importText(page, JSON.stringify(file));
      await waitForText(page, '.field-note', 'This step changed:');
      const line = `Step 2: ${changed?.text} Before: “Read the release notes of old.”`;
      await waitForText(page, '.field-note', line);
      await waitForText(page, progress, /^1 of /);
    });
  },
  { editions: ['site', 'single-file'] },
);
