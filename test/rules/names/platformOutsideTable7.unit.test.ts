import { expect, test, vi } from 'vitest';
import type { PlatformFacts } from '../../../src/rules/facts/platforms.ts';
import { identifyPackage } from '../../../src/rules/files/identifyPackage.ts';
import { packageNames } from '../../../src/rules/names/packageNames.ts';
import { softwareRows } from '../../../src/rules/reading/packageName/namings.ts';

/* A platform that Cisco's chapter does not have is one entry of platforms.ts, told as what it is. */

vi.mock('../../../src/rules/facts/platforms.ts', async (original) => {
  const facts = await original<typeof import('../../../src/rules/facts/platforms.ts')>();
  const outside: PlatformFacts = {
    name: 'Secure Firewall 9900',
    source: 'Cisco Secure Firewall 9900 release notes',
    models: ['9910'],
    runs: '*',
    chassisUpgrade: 'none',
    deployments: { appliance: ['standalone'] },
    software: {
      site: {
        upgrade: 'Cisco_Secure_FW_TD_9900-Version-build.sh.REL.tar',
        patch: 'Cisco_Secure_FW_TD_9900_Patch-Version-build.sh.REL.tar',
        hotfix: 'Cisco_Secure_FW_TD_9900_Hotfix_letters-Version-build.sh.REL.tar',
      },
    },
  };
  return { ...facts, platforms: { ...facts.platforms, 'secure-firewall-9900': outside } };
});

test('It has one name, and the document that it is from', () => {
  const { files, reasons } = packageNames({ platform: '9910', to: '7.6.0-113' });
  expect(files).toMatchObject([
    { guideName: 'Cisco_Secure_FW_TD_9900-7.6.0-113.sh.REL.tar', siteName: null },
  ]);
  expect(reasons.map(({ rule }) => rule)).not.toContain('table-7');
  expect(reasons.map(({ message }) => message)).toContain(
    'Table 7 has no row for the Secure Firewall 9900. Its package is from: Cisco Secure Firewall 9900 release notes.',
  );
});

test.each([
  ['Cisco_Secure_FW_TD_9900-7.6.0-113.sh.REL.tar', 'upgrade', []],
  ['Cisco_Secure_FW_TD_9900_Patch-7.6.0.1-1.sh.REL.tar', 'patch', ['patch-names']],
])('%s is a %s in the site’s spelling, and Table 7 is not named for it', (name, kind, rules) => {
  expect(identifyPackage(name)).toMatchObject({
    kind,
    platforms: ['secure-firewall-9900'],
    label: 'Secure Firewall 9900',
    spelling: 'site',
  });
  const met = identifyPackage(name).reasons.filter(({ outcome }) => outcome === 'met');
  expect(met.map(({ rule }) => rule)).toEqual(rules);
});

test('Table 7 stays as Cisco prints it', () => {
  expect(softwareRows).toHaveLength(8);
});
