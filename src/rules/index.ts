/**
 * The public face of the rules: one function per question of the reader. Plain JSON data in and
 * out, every answer with its reasons; runs in a browser and under plain Node 24.
 */
export { backupChecklist } from './checklists/backupChecklist.ts';
export { changedSteps } from './plan/changedSteps.ts';
export { checkDirectUpgrade } from './direct/checkDirectUpgrade.ts';
export { checkPeerSync } from './peerSync/checkPeerSync.ts';
export { deliveryOptions } from './delivery/deliveryOptions.ts';
export { findUpgradePaths } from './paths/findUpgradePaths.ts';
export { identifyPackage } from './files/identifyPackage.ts';
export { packageNames } from './names/packageNames.ts';
export { parseFxosVersion } from './reading/parseFxosVersion.ts';
export { parsePlatform } from './reading/parsePlatform.ts';
export { parseVersion } from './reading/parseVersion.ts';
export { factsRevision, planUpgrade } from './plan/planUpgrade.ts';
export { readPackageListing } from './files/readPackageListing.ts';
export { readinessChecklist } from './checklists/readinessChecklist.ts';
export { upgradeOrder } from './order/upgradeOrder.ts';
