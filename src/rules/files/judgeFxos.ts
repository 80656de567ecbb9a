import { hasFirmwareInside } from '../names/chassisFiles.ts';
import { type FxosVersion, type Version, compareFxosVersions } from '../reading/version.ts';
import type { ReadPackageDevice } from '../reading/packageName/readPackageDevice.ts';
import { type Reason, reason } from '../reason.ts';
import { checkMinimumFxos, trainFxosOf } from '../releases/chassis.ts';

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

function againstCompanion(fxos: FxosVersion, to: Version): Reason {
  const companion = trainFxosOf(to.train)?.companion;
  if (!companion) return noCompanion(to);
  const pair = `${companion.release}, the companion of ${to.train}`;
  const order = compareFxosVersions(fxos, companion);
  if (order === 0) return reason('table-1', 'met', `It is a build of FXOS ${pair}.`);
  if (order < 0) {
    const message = `FXOS ${fxos.release} is older than ${pair}.`;
    return reason('blocked-without-chassis', 'failed', message);
  }
  const message = `FXOS ${fxos.release} is ahead of ${pair}: supported for a short time, not recommended.`;
  return reason('chassis-ahead', 'note', message);
}

/** Answers whether an FXOS package is what the chassis shall get, or new enough for the target. */
export function judgeFxos(fxos: FxosVersion, { to, targetFxos }: Target): Reason[] {
  if (to === null && targetFxos === null) {
    const message = 'Type the target version to see if this FXOS is new enough for it.';
    return [reason('table-1', 'missing', message)];
  }
  const reasons: Reason[] = [];
  if (targetFxos) reasons.push(againstTarget(fxos, targetFxos));
  else if (to) reasons.push(againstCompanion(fxos, to));
  const isRight = reasons.some(({ outcome }) => outcome === 'met');
  if (to && isRight) reasons.push(...checkMinimumFxos(fxos, to.train));
  return reasons;
}

/** Answers whether a chassis needs a firmware package with the FXOS that it shall get. */
export function judgeFirmware({ to, targetFxos }: Target): Reason[] {
  const rule = 'firmware-inside-fxos';
  const companion = (to && trainFxosOf(to.train)?.companion) ?? null;
  const fxos = targetFxos ?? companion;
  const inside = fxos && hasFirmwareInside(fxos, companion);
  if (fxos === null || inside === null) {
    if (to) return [noCompanion(to)];
    const message = 'Type the target version to see if its FXOS has the firmware inside.';
    return [reason(rule, 'missing', message)];
  }
  return inside
    ? [reason(rule, 'failed', `FXOS ${fxos.release} has the firmware inside: not needed.`)]
    : [reason(rule, 'met', `FXOS ${fxos.release} comes without firmware.`)];
}
