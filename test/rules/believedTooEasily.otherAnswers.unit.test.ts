import { expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';

/*
 * What an answer says where another one knows better: a version that the device can't be on, an upgrade that
 * there is not, a deployment that Cisco’s chapter says nothing of, and words that said more than their source.
 */

const small = { platform: '1010', deployment: 'standalone' };
const upgrade = { from: '7.2.8', to: '7.4.2' };
const cluster = { platform: '3110', mode: 'appliance', deployment: 'inter-chassis-cluster' };
const peer = {
  ...{ sameManagementCenter: true, analyticsMode: false, addressTranslation: false },
  ...{ packageOnPeer: true, peerVersion: '7.2.5', peerDeployment: 'standalone' },
};

// [what, answer, what it must say, what it must not say]
test.each<[what: string, answer: object, says: RegExp[], never: RegExp[]]>([
  [
    'the way back of an upgrade that Google Cloud does not do',
    rules.wayBack({ ...small, platform: 'Google Cloud', from: '7.0.6', to: '7.2.5' }),
    [/Redeploy it there\. There is no such upgrade to take back/],
    [/Revert can/],
  ],
  [
    'the way back of an upgrade from before the first release',
    rules.wayBack({ ...small, platform: '4215', from: '7.2.5', to: '7.4.2' }),
    [/7\.2\.5 looks like a typing mistake\. There is no such upgrade/],
    [/Revert can/],
  ],
  [
    'a transfer to a device that can’t be on its version',
    rules.checkPeerSync({ ...small, ...peer, platform: '4215', from: '7.2.5' }),
    [/"verdict":"unknown"/, /"summary":"The first release for the Secure Firewall 4200 is 7\.4\.0/],
    [/Yes\./],
  ],
  [
    'a transfer with a build for a third number',
    rules.checkPeerSync({ ...small, ...peer, from: '7.2.5', peerVersion: '7.2.208' }),
    [/7\.2\.208 is far beyond the newest 7\.2 release/],
    [],
  ],
  [
    'files for 7.1: what Table 1 says, and no more',
    rules.packageNames({ platform: '1010', to: '7.1.0', build: '90' }),
    [/"summary":"Table 1 supports no direct upgrade to 7\.1 and none from it\. This site names/],
    [/No upgrade package/],
  ],
  [
    'files past the last train: the cause comes first',
    rules.packageNames({ platform: '2130', to: '7.6.0', build: '113' }),
    [/"summary":"The Firepower 2100 ends at 7\.4\. /],
    [],
  ],
  [
    'backups of a cluster that Cisco’s chapter says nothing of',
    rules.backupChecklist({ ...cluster, kind: 'upgrade' }),
    [/says nothing of the deployment/, /Backup\/Restore says for your deployment/],
    [/Choose the deployment/],
  ],
  [
    'checks of such a cluster',
    rules.readinessChecklist(cluster),
    [/says nothing of the deployment/, /Check that each unit of the cluster/],
    [],
  ],
  [
    'the way back of such a cluster',
    rules.wayBack({ ...cluster, ...upgrade }),
    [/says nothing of the deployment/, /one unit alone can’t be reverted/],
    [],
  ],
  [
    'what must not be done while an upgrade runs: a qualifier stays',
    rules.planUpgrade({ ...small, ...upgrade }),
    [/"text":"While an upgrade runs, [^"]*manually reboot [^"]*Usually, do not restart/],
    [],
  ],
])('%s', (_, answer, says, never) => {
  const text = JSON.stringify(answer);
  for (const each of says) expect(text).toMatch(each);
  for (const each of never) expect(text).not.toMatch(each);
});
