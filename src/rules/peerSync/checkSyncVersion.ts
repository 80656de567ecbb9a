import { peerSync } from '../facts/peerSync.ts';
import { peerSyncExcludedTrains, peerSyncTrains } from '../facts/trainsInRange.computed.ts';
import { type Version, compareTrains, compareVersions, isTrain } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { coveredTrains, isCovered } from '../releases/trainTable.ts';

const span = peerSync.versions.replace(' - ', ' to ');

/**
 * Answers whether device to device copying is supported on the version that a device runs. What the
 * guide does not cover is unknown, not refused. Source: rules `peer-sync-supported` and
 * `peer-sync-not-from-7-0`.
 */
export function checkSyncVersion(from: Version | null): Reason {
  if (from === null) return reason('peer-sync-supported', 'missing', 'Type the current version.');
  const { release, train } = from;
  if (peerSyncExcludedTrains.includes(train)) {
    const message = `Not for devices upgrading from ${peerSync.excludedVersions}. Copy the package from the management center or an internal server.`;
    return reason('peer-sync-not-from-7-0', 'failed', message);
  }
  return checkSpan(from, `${release} is in ${span}.`);
}

/** Answers the same of the device that has the package (rule `peer-sync-supported`). */
export function checkOtherVersion(version: Version | null): Reason {
  if (version === null) {
    const message = `Type the version of the other device; both devices must run ${span}.`;
    return reason('peer-sync-supported', 'missing', message);
  }
  return checkSpan(version, `The other device runs ${version.release}, which is in ${span}.`);
}

function checkSpan(version: Version, isIn: string): Reason {
  const { release, train } = version;
  if (peerSyncTrains.includes(train)) return reason('peer-sync-supported', 'met', isIn);
  if (!isCovered(version)) {
    const message = `Cisco’s guide covers trains from ${coveredTrains()}, but not ${train}, so it does not say if ${release} can do this. Look in Cisco’s current documents.`;
    return reason('peer-sync-supported', 'missing', message);
  }
  const message = `Cisco’s guide supports it for Versions ${span}, and ${release} is outside of that. Copy the package from the management center or an internal server.`;
  return reason('peer-sync-supported', 'failed', message);
}

/** Answers what is to be said of a target: a note where it is older, or where Cisco's guide is silent. */
export function noteTarget(from: Version | null, to: Version | null): Reason[] {
  if (to === null) return [];
  const isOfTrains = isTrain(to) || (from !== null && isTrain(from));
  const order = from === null ? 1 : (isOfTrains ? compareTrains : compareVersions)(to, from);
  if (order === 0 && !isOfTrains) {
    const message = `The device runs ${to.release} already. Check the target.`;
    return [reason('same-train', 'note', message)];
  }
  if (from !== null && order < 0) {
    const message = `${to.release} is older than ${from.release}: a downgrade, not an upgrade. Check the target.`;
    return [reason('compare-number-by-number', 'note', message)];
  }
  if (peerSyncTrains.includes(to.train)) return [];
  const message = `Cisco’s guide names the Versions ${span} of the devices; of a target such as ${to.release} it says nothing.`;
  return [reason('peer-sync-supported', 'note', message)];
}
