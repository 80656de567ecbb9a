import { peerSync } from '../facts/peerSync.ts';
import { peerSyncExcludedTrains, peerSyncTrains } from '../facts/trainsInRange.computed.ts';
import type { Version } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { coveredTrains, isCovered } from '../releases/coveredTrains.ts';

const span = peerSync.versions.replace(' - ', ' to ');

/**
 * Answers whether device to device copying is supported on the version that a device runs. What the
 * guide does not cover is unknown, not refused. Source: rules `peer-sync-supported` and
 * `peer-sync-not-from-7-0`.
 */
export function checkPeerVersion(from: Version | null): Reason {
  if (from === null) return reason('peer-sync-supported', 'missing', 'Type the current version.');
  const { release, train } = from;
  if (peerSyncExcludedTrains.includes(train)) {
    const message = `Not for devices upgrading from ${peerSync.excludedVersions}. Copy the package from the management center or an internal server.`;
    return reason('peer-sync-not-from-7-0', 'failed', message);
  }
  if (peerSyncTrains.includes(train)) {
    return reason('peer-sync-supported', 'met', `${release} is in ${span}.`);
  }
  if (!isCovered(from)) {
    const message = `Cisco’s guide covers trains from ${coveredTrains()}, but not ${train}, so it does not say if ${release} can do this. Look in Cisco’s current documents.`;
    return reason('peer-sync-supported', 'missing', message);
  }
  const message = `Cisco’s guide supports it for Versions ${span}, and ${release} is outside of that. Copy the package from the management center or an internal server.`;
  return reason('peer-sync-supported', 'failed', message);
}

/** Answers what is to be said of a target: a note, where Cisco's guide is silent about its train. */
export function notePeerTarget(to: Version | null): Reason[] {
  if (to === null || peerSyncTrains.includes(to.train)) return [];
  const message = `Cisco’s guide names the Versions ${span} of the devices; of a target such as ${to.release} it says nothing.`;
  return [reason('peer-sync-supported', 'note', message)];
}
