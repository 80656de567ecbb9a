/**
 * The public face of the rules: one function per question of the reader, and the types of what goes in
 * and comes out. Plain JSON data, every answer with its reasons; runs in a browser and under plain Node
 * 24.
 */
export type { Answer } from './answer.ts';
export { backupChecklist } from './checklists/backupChecklist.ts';
export type * from './checklists/backupChecklist.ts';
export { readinessChecklist } from './checklists/readinessChecklist.ts';
export type * from './checklists/readinessChecklist.ts';
export { deliveryOptions } from './delivery/deliveryOptions.ts';
export type * from './delivery/deliveryOptions.ts';
export { checkDirectUpgrade } from './direct/checkDirectUpgrade.ts';
export type * from './direct/checkDirectUpgrade.ts';
export type { Deployment, Mode, Platform } from './facts/platforms.ts';
export { identifyPackage } from './files/identifyPackage.ts';
export type * from './files/identifyPackage.ts';
export { judgeDigest } from './files/judgeDigest.ts';
export type * from './files/judgeDigest.ts';
export { readDigests } from './files/readDigests.ts';
export type { DigestKind, DigestList, ListedDigest } from './files/readDigests.ts';
export { readPackageListing } from './files/readPackageListing.ts';
export type * from './files/readPackageListing.ts';
export { planFleet, planFleetInSteps } from './fleet/planFleet.ts';
export type * from './fleet/planFleet.ts';
export { fleetUnits, fleetUnitsInSteps } from './inventory/fleetUnits.ts';
export type * from './inventory/fleetUnits.ts';
export { readInventory, readInventoryInSteps } from './inventory/readInventory.ts';
export type * from './inventory/readInventory.ts';
export { packageNames } from './names/packageNames.ts';
export type * from './names/packageNames.ts';
export { upgradeOrder } from './order/upgradeOrder.ts';
export type * from './order/upgradeOrder.ts';
export { findUpgradePaths } from './paths/findUpgradePaths.ts';
export type * from './paths/findUpgradePaths.ts';
export { checkPeerSync } from './peerSync/checkPeerSync.ts';
export type * from './peerSync/checkPeerSync.ts';
export { changedSteps } from './plan/changedSteps.ts';
export type * from './plan/changedSteps.ts';
export { factsRevision, planUpgrade } from './plan/planUpgrade.ts';
export type * from './plan/planUpgrade.ts';
export { answerQuery } from './query/answerQuery.ts';
export type * from './query/answerQuery.ts';
export { parseFxosVersion } from './reading/parseFxosVersion.ts';
export { parsePlatform } from './reading/parsePlatform.ts';
export type { NamedPlatform } from './reading/parsePlatform.ts';
export { parseVersion } from './reading/parseVersion.ts';
export type { Invalid, NotRead, Read } from './reading/read.ts';
export type { FxosVersion, Version } from './reading/version.ts';
export type { Outcome, Reason, RuleId, Source } from './reason.ts';
export { wayBack } from './wayBack/wayBack.ts';
export type * from './wayBack/wayBack.ts';
