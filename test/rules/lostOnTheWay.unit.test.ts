import { expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';

/*
 * What an answer once lost of the answers that it is made of, a case each: it must be there, and what stood
 * in its place must not.
 */

const chassis = { platform: '4115', mode: 'appliance', deployment: 'standalone' };
const pair = { platform: '3110', mode: 'multi-instance', deployment: 'high-availability' };
const small = { platform: '1010', deployment: 'standalone' };
const asked = { ...small, from: '7.2.5', to: '7.4.2' };
const peer = {
  ...{ sameManagementCenter: true, analyticsMode: false },
  ...{ addressTranslation: false, packageOnPeer: true },
};
const none = { managementCenterDiskSpace: false, internalServer: false };

// [what, answer, what it must say, what it must not say]
const cases: [what: string, answer: object, says: RegExp[], never: RegExp[]][] = [
  ['deleted backups', rules.planUpgrade(asked), [/deletes all backups stored on the system/], []],
  [
    'the cloud of a model',
    rules.planUpgrade({ ...asked, platform: 'AWS' }),
    [/AWS is a public cloud/, /does not support backup/],
    [/may not be possible/],
  ],
  [
    'ASA that nobody spoke of',
    rules.planUpgrade({ ...chassis, platform: '9300', from: '7.2.8', to: '7.6.0', fxos: '2.12' }),
    [/"missing":\["asaBeside"\]/],
    [],
  ],
  [
    'the options of the wizard',
    rules.planUpgrade({ ...pair, from: '7.4.1', to: '7.4.2' }),
    [/parallel upgrade is not recommended/, /put the standby|standby unit first/],
    [/"name":"chassis-of/],
  ],
  [
    'why a path stops',
    rules.planUpgrade({ ...small, platform: '1120', from: '7.0.6', to: '7.6.0' }),
    [/Table 1 allows 7\.0 to 7\.4, and 7\.4 to 7\.6\./, /Cisco’s guide prefers none/],
    [],
  ],
  [
    'no way left for the package',
    rules.planUpgrade({ ...asked, ...none }),
    [/none is left\. .*Free disk space/],
    [/Choose how the package/, /Say if the upgrade applies/],
  ],
  [
    'what a hotfix does not hang on',
    rules.planUpgrade({ ...asked, kind: 'hotfix' }),
    [],
    [/"(appliesNow|managementCenterReachesCisco)"/],
  ],
  [
    'the other device of a transfer',
    rules.checkPeerSync({ ...asked, ...peer }),
    [/"verdict":"unknown"/, /Type the version of the other device/, /deployment of the other/],
    [],
  ],
  [
    'a transfer for a downgrade, to a host name',
    rules.checkPeerSync({ ...asked, to: '7.2.4', ...peer, peerAddress: 'fw-a.example' }),
    [/a downgrade, not an upgrade/, /is no IP address/],
    [/show peer details fw-a/, /"outcome":"failed"/],
  ],
];

test.each(cases)('%s', (_, answer, says, never) => {
  const text = JSON.stringify(answer);
  for (const words of says) expect(text).toMatch(words);
  for (const words of never) expect(text).not.toMatch(words);
});
