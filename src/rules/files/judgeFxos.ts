import { hasFirmwareInside } from '../names/chassisFiles.ts';
import { checkAhead, mayHaveFirmwareInside } from '../names/fileReasons.ts';
import { firmwareGuide } from '../facts/documents.ts';
import { firmwareInsideFxos } from '../facts/packages.ts';
import type { ReadPackageDevice } from '../reading/packageName/readPackageDevice.ts';
import { type FxosVersion, type Version, compareFxosVersions } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import {
  checkMinimumFxos,
  isNewerThanTable,
  newestCompanion,
  trainFxosOf,
} from '../releases/chassis.ts';

type Target = Pick<ReadPackageDevice, 'to' | 'targetFxos'>;

function noCompanion({ train }: Version): Reason {
  return reason('table-1', 'missing', `Table 1 names no companion FXOS for ${train}.`);
}

function againstTarget(fxos: FxosVersion, target: FxosVersion): Reason {
  const text = target.release;
  if (compareFxosVersions(fxos, target) === 0) {
    return reason('table-8', 'met', `It is your FXOS target, ${text}.`);
  }
  const message = `It is FXOS ${fxos.release}, and your FXOS target is ${text}.`;
  return reason('table-8', 'failed', message);
}

function againstCompanion(fxos: FxosVersion, to: Version): Reason[] {
  const companion = trainFxosOf(to.train)?.companion;
  if (!companion) return [noCompanion(to)];
  const pair = `${companion.release}, the companion of ${to.train}`;
  const order = compareFxosVersions(fxos, companion);
  if (order === 0) return [reason('table-1', 'met', `It is a build of FXOS ${pair}.`)];
  if (order > 0) return checkAhead(fxos, companion, to.train);
  const message = `FXOS ${fxos.release} is older than ${pair}.`;
  return [reason('blocked-without-chassis', 'failed', message)];
}

/** Answers whether an FXOS package is what the chassis shall get, and new enough for the target. */
export function judgeFxos(fxos: FxosVersion, { to, targetFxos }: Target): Reason[] {
  const reasons = targetFxos ? [againstTarget(fxos, targetFxos)] : [];
  if (to) return [...reasons, ...againstCompanion(fxos, to), ...checkMinimumFxos(fxos, to.train)];
  if (isNewerThanTable(fxos)) {
    const message = `FXOS ${fxos.release} is newer than ${newestCompanion.release}, the newest that Table 1 knows.`;
    return [...reasons, reason('table-1', 'missing', message)];
  }
  if (targetFxos) return reasons;
  const message = 'Type the target version to see if this FXOS is new enough for it.';
  return [reason('table-1', 'missing', message)];
}

/** Answers whether a chassis can need a firmware package with the FXOS that it shall get. */
export function judgeFirmware({ to, targetFxos }: Target): Reason[] {
  const { from } = firmwareInsideFxos;
  const rule = 'firmware-inside-fxos';
  const companion = (to && trainFxosOf(to.train)?.companion) ?? null;
  const fxos = targetFxos ?? companion;
  if (fxos === null) {
    if (to) return [noCompanion(to)];
    const message = `Firmware packages are for FXOS before ${from}; later FXOS has the firmware inside. Type the target version to see which FXOS it needs.`;
    return [reason(rule, 'missing', message)];
  }
  const inside = hasFirmwareInside(fxos, companion);
  if (inside === null) return [mayHaveFirmwareInside(fxos)];
  if (inside) {
    const message = `FXOS ${fxos.release} has the firmware inside: not needed.`;
    return [reason(rule, 'failed', message)];
  }
  const message = `FXOS ${fxos.release} does not have the firmware inside. Whether your chassis needs this firmware version, the ${firmwareGuide.title} says.`;
  return [reason('firmware-guide', 'missing', message)];
}
