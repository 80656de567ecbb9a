import type { PeerSyncQuestion } from '../../../src/rules/peerSync/checkPeerSync.ts';

/** Two devices of which one may copy a package from the other. */
export const fits = {
  platform: '3110',
  mode: 'appliance',
  deployment: 'standalone',
  from: '7.2.5',
  to: '7.4.2',
  peerVersion: '7.3.1',
  peerDeployment: 'standalone',
  sameManagementCenter: true,
  analyticsMode: false,
  addressTranslation: false,
  packageOnPeer: true,
  peerAddress: '192.0.2.10',
  packagePath: '/ngfw/var/sf/updates/Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar',
} satisfies PeerSyncQuestion;
