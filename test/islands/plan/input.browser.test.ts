import { expect, test } from 'vitest';
import { factsRevision } from '../../../src/rules/plan/planUpgrade.ts';
import { describeInBrowsers } from '../../support/describeInBrowsers.ts';
import {
  field,
  fill,
  textOf,
  waitForAnswer,
  waitForText,
  waitForValue,
} from '../../support/onThePage.ts';
import { path, device, press, openNames } from './onThePlan.ts';

describeInBrowsers(
  'Plan: what is asked and answered',
  ({ open, placeOf, waitForKey }) => {
    test('asks what matters for the platform, and answers with every step', async () => {
      const page = await open(path);
      await fill(page, 'Platform', '1010');
      await fill(page, 'Current version', '7.2.5');
      await fill(page, 'Target version', '7.4.2');
      await waitForAnswer(page, 'Firepower 1000: 7.2.5 → 7.4.2.');
      await waitForText(page, '.gaps', 'Not given yet, so the plan has gaps: Deployment');
      // Nobody has ticked anything, so nothing has a tick.
      expect(await page.$('.verdict.steps')).not.toBeNull();
      expect(await textOf(page, '.runbook')).not.toMatch(/✓|Rule met/);
      expect(await page.$('#plan-fxos')).toBeNull();
      expect(await page.$('#plan-mode')).toBeNull();
      await fill(page, 'Platform', 'SM-36');
      await field(page, 'Chassis FXOS version');
      await waitForText(
        page,
        '.gaps',
        'Mode; Deployment; Chassis FXOS version; Does ASA run beside threat defense',
      );
      await fill(page, 'Build', '172');
      await waitForText(page, '.runbook', 'Cisco_FTD_SSP_Upgrade-7.4.2-172.sh.REL.tar');
      const { query } = await waitForKey(page, 'build', '172');
      expect(Object.fromEntries(query)).toEqual({
        platform: 'firepower-9300',
        from: '7.2.5',
        to: '7.4.2',
        build: '172',
        facts: String(factsRevision()),
      });
    });

    test('a hotfix has no target', async () => {
      const page = await open(path, { ...device, kind: 'hotfix' });
      await waitForAnswer(page, 'Hotfix on 7.2.5');
      expect(await page.$('#plan-to')).toBeNull();
    });

    test('names stay out of the link unless the reader asks', async () => {
      const page = await open(path, device);
      await openNames(page);
      await fill(page, 'Name of the standby unit', 'fw-b');
      await waitForText(page, '.runbook', 'On: fw-b');
      expect((await placeOf(page)).query.has('names')).toBe(false);
      await page.reload();
      await waitForText(page, '.runbook', 'On: fw-b');
      await openNames(page);
      const box = await field(page, 'Put the names of my devices into the link');
      await box.evaluate((one) => one.click());
      await waitForKey(page, 'names', '\nfw-b');
    });

    test('a refusal says why, and the nearest plan is one click away', async () => {
      const page = await open(path, { platform: 'firepower-2100', from: '7.2.5', to: '7.6' });
      await waitForAnswer(
        page,
        'The Firepower 2100 ends at 7.4. Table 1 gives no path from 7.2.5 to 7.6.',
      );
      expect(await textOf(page, '.reasons')).toContain('The Firepower 2100 ends at 7.4.');
      expect(await textOf(page, '.reasons')).toContain('about a refresh');
      await press(page, 'Plan the upgrade to 7.4 instead');
      await waitForAnswer(page, 'Firepower 2100: 7.2.5 → the latest 7.4.x, at least 7.4.1.');
      await waitForValue(page, 'Target version', '7.4');
      await page.waitForFunction(() => document.activeElement?.id === 'plan-to');
    });

    test('hostile links are shown and do nothing', async () => {
      const bad = '<script>alert(1)</script>';
      const page = await open(path, {
        ...{ platform: bad, mode: bad, deployment: bad, from: bad, to: bad, build: bad, fxos: bad },
        ...{ kind: bad, units: bad, names: bad, plan: bad, facts: bad, publicCloud: bad },
      });
      await waitForValue(page, 'Current version', bad);
      await open(path, { ...device, plan: bad, names: bad, units: bad }, { page });
      await waitForText(page, '.work-notices', 'is not the id of a plan');
      await waitForText(page, '.runbook', `On: ${bad}`);
    });
  },
  { editions: ['site', 'single-file'] },
);
