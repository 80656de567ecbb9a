/**
 * The public face of the rules: one function per question of the reader, and the types of what goes in
 * and comes out. Plain JSON data, every answer with its reasons; runs in a browser and under plain Node
 * 24. The file that a function comes from says what it answers. Here scripts may ask it anything: what is
 * left out, or of another kind than its type allows, is taken as not said.
 */
import * as backups from './checklists/backupChecklist.ts';
import * as readiness from './checklists/readinessChecklist.ts';
import * as delivery from './delivery/deliveryOptions.ts';
import * as direct from './direct/checkDirectUpgrade.ts';
import { revisions } from './facts/revisions.ts';
import * as file from './files/identifyFile.ts';
import * as identify from './files/identifyPackage.ts';
import * as digest from './files/judgeDigest.ts';
import * as listing from './files/readPackageListing.ts';
import * as fleet from './fleet/planFleet.ts';
import { soundQuestion } from './fleet/soundQuestion.ts';
import * as units from './inventory/fleetUnits.ts';
import { fromJson } from './inventory/fromJson.ts';
import type * as inventory from './inventory/readInventory.ts';
import { readInventoryInSteps as readInSteps } from './inventory/readInventoryInSteps.ts';
import { soundDevices } from './inventory/soundUnits.ts';
import * as names from './names/packageNames.ts';
import * as order from './order/upgradeOrder.ts';
import * as paths from './paths/findUpgradePaths.ts';
import * as peerSync from './peerSync/checkPeerSync.ts';
import * as changes from './plan/changedSteps.ts';
import * as plan from './plan/planUpgrade.ts';
import { forScripts } from './reading/forScripts.ts';
import * as back from './wayBack/wayBack.ts';

export const backupChecklist = forScripts(backups.backupChecklist, {});
export const readinessChecklist = forScripts(readiness.readinessChecklist, {});
export const deliveryOptions = forScripts(delivery.deliveryOptions, {});
export const checkDirectUpgrade = forScripts(direct.checkDirectUpgrade, {});
export const identifyFile = forScripts(file.identifyFile, '', {});
export const identifyPackage = forScripts(identify.identifyPackage, '', {});
export const judgeDigest = forScripts(
  digest.judgeDigest,
  { name: '', size: 0, sha512: '', md5: '' },
  [],
);
export const readPackageListing = forScripts(listing.readPackageListing, '', {});
export const packageNames = forScripts(names.packageNames, {});
export const upgradeOrder = forScripts(order.upgradeOrder, {});
export const findUpgradePaths = forScripts(paths.findUpgradePaths, {});
export const checkPeerSync = forScripts(peerSync.checkPeerSync, {});
export const changedSteps = forScripts(changes.changedSteps, { hops: [] }, 0, revisions);
export const planUpgrade = forScripts(plan.planUpgrade, {});
export const wayBack = forScripts(back.wayBack, {});
export const planFleetInSteps: typeof fleet.planFleetInSteps = (question) =>
  fleet.planFleetInSteps(soundQuestion(question));
export const fleetUnitsInSteps: typeof units.fleetUnitsInSteps = (devices) =>
  units.fleetUnitsInSteps(soundDevices(devices));
export const readInventoryInSteps = forScripts(
  function readInventoryInSteps(
    sources: readonly inventory.InventorySource[],
    chosen: inventory.ChosenColumns = {},
    before: readonly inventory.InventoryDevice[] = [],
    earlier: readonly inventory.InventoryDevice[] = [],
  ) {
    const known = [soundDevices(before), soundDevices(earlier)] as const;
    return readInSteps(sources, () => fromJson, chosen, ...known);
  },
  [],
  {},
  [],
  [],
);

export { readDigests } from './files/readDigests.ts';
export { planFleet } from './fleet/planFleet.ts';
export { fleetUnits } from './inventory/fleetUnits.ts';
export { readInventory } from './inventory/readInventory.ts';
export { factsRevision } from './plan/planUpgrade.ts';
export { answerQuery } from './query/answerQuery.ts';
export { parseFxosVersion } from './reading/parseFxosVersion.ts';
export { parsePlatform } from './reading/parsePlatform.ts';
export { parseVersion } from './reading/parseVersion.ts';

export type { Answer } from './answer.ts';
export type * from './checklists/backupChecklist.ts';
export type * from './checklists/readinessChecklist.ts';
export type * from './delivery/deliveryOptions.ts';
export type * from './direct/checkDirectUpgrade.ts';
export type { Deployment, Mode, Platform } from './facts/platforms.ts';
export type * from './files/identifyPackage.ts';
export type * from './files/judgeDigest.ts';
export type { DigestKind, DigestList, ListedDigest } from './files/readDigests.ts';
export type * from './files/readPackageListing.ts';
export type * from './fleet/planFleet.ts';
export type * from './inventory/fleetUnits.ts';
export type * from './inventory/readInventory.ts';
export type * from './names/packageNames.ts';
export type * from './order/upgradeOrder.ts';
export type * from './paths/findUpgradePaths.ts';
export type * from './peerSync/checkPeerSync.ts';
export type * from './plan/changedSteps.ts';
export type * from './plan/planUpgrade.ts';
export type * from './query/answerQuery.ts';
export type { NamedPlatform } from './reading/parsePlatform.ts';
export type { Invalid, NotRead, Read } from './reading/read.ts';
export type { FxosVersion, Version } from './reading/version.ts';
export type { Outcome, Reason, RuleId, Source } from './reason.ts';
export type * from './wayBack/wayBack.ts';
