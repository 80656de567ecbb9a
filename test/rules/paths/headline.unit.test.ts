import { expect, test } from 'vitest';
import { findUpgradePaths } from '../../../src/rules/paths/findUpgradePaths.ts';
import { outsideModel, unknownTrain } from '../standIns.ts';

test.each([
  // platform, from, to, headline
  ['3140', '7.2.5', '7.4.2', 'Secure Firewall 3100: yes, in one step'],
  ['4110', '7.0.6', '7.6.0', 'Firepower 4100: in 2 upgrades, not in one'],
  ['2130', '7.0.4', '7.6', 'Firepower 2100: no, it ends at 7.4'],
  ['2130', '7.2', '7.4.0', 'Firepower 2100: no, 7.4.0 is for fresh installs only'],
  ['1010', '7.0', '7.1', 'Firepower 1000: no, Table 1 gives no path from 7.0 to 7.1'],
  ['1010', '7.4', '7.2', 'Firepower 1000: no, 7.2 is older'],
  ['1010', '7.4', '7.4.0', 'Firepower 1000: nothing to upgrade'],
  ['1010', '7.4', unknownTrain, 'Firepower 1000: not covered by Cisco’s guide'],
  ['1010', '7.2', '7.2.5.1', 'Firepower 1000: perhaps in one step'],
  ['4215', '7.2', '7.4.1', 'Secure Firewall 4200: yes by Table 1, but another source says no'],
  ['', '7.2', '7.4', 'Yes, in one step'],
  ['', '7.0', '7.6', 'In 2 upgrades, not in one'],
  [outsideModel, '7.2', '7.4', 'Not covered by Cisco’s guide'],
  ['2130', '', '7.4', ''],
])('%s from %s to %s: %s', (platform, from, to, headline) => {
  expect(findUpgradePaths({ platform, from, to }).headline).toBe(headline);
});
