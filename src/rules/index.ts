/**
 * The public face of the rules: one function per question of the reader. Plain JSON data in and
 * out, every answer with its reasons; runs in a browser and under plain Node 24.
 */
export { backupChecklist } from './backupChecklist.ts';
export { changedSteps } from './changedSteps.ts';
export { checkDirectUpgrade } from './checkDirectUpgrade.ts';
export { checkPeerSync } from './checkPeerSync.ts';
export { deliveryOptions } from './deliveryOptions.ts';
export { findUpgradePaths } from './findUpgradePaths.ts';
export { identifyPackage } from './identifyPackage.ts';
export { packageNames } from './packageNames.ts';
export { parseFxosVersion } from './parseFxosVersion.ts';
export { parsePlatform } from './parsePlatform.ts';
export { parseVersion } from './parseVersion.ts';
export { factsRevision, planUpgrade } from './planUpgrade.ts';
export { readPackageListing } from './readPackageListing.ts';
export { readinessChecklist } from './readinessChecklist.ts';
export { upgradeOrder } from './upgradeOrder.ts';
