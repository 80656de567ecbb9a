import { peerSync } from '../facts/peerSync.ts';
import { peerSyncExcludedTrains, peerSyncTrains } from '../facts/trainsInRange.computed.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { type Reason, reason } from '../reason.ts';
import { coveredTrains, trainFacts } from '../releases/trainTable.ts';

const span = peerSync.versions.replace(' - ', ' to ');

function targetNotes(text: string | undefined): Reason[] {
  const read = parseVersion(text ?? '');
  if (!read.ok) return read.empty ? [] : [reason('version-spellings', 'note', read.message)];
  if (peerSyncTrains.includes(read.version.train)) return [];
  const message = `The guide names the Versions ${span} of the devices; of a target such as ${read.version.release} it says nothing.`;
  return [reason('peer-sync-supported', 'note', message)];
}

/**
 * Answers whether device to device copying is supported on the version that a device runs; the
 * target only adds notes. What the guide does not cover is unknown, not refused. Source: facts 10.2 and 10.3.
 */
export function checkPeerVersion(from: string | undefined, to: string | undefined): Reason[] {
  const read = parseVersion(from ?? '');
  const notes = targetNotes(to);
  if (!read.ok) {
    return read.empty
      ? [reason('peer-sync-supported', 'missing', 'Type the current version.'), ...notes]
      : [reason('version-spellings', 'missing', read.message), ...notes];
  }
  const { release, train } = read.version;
  if (peerSyncExcludedTrains.includes(train)) {
    const message = `Not for devices upgrading from ${peerSync.excludedVersions}. Copy the package from the management center or an internal server.`;
    return [reason('peer-sync-not-from-7-0', 'failed', message), ...notes];
  }
  if (peerSyncTrains.includes(train)) {
    return [reason('peer-sync-supported', 'met', `${release} is in ${span}.`), ...notes];
  }
  if (!trainFacts(train)) {
    const message = `The guide covers trains from ${coveredTrains()}, but not ${train}, so it does not say if ${release} can do this. Look in Cisco’s current documents.`;
    return [reason('peer-sync-supported', 'missing', message), ...notes];
  }
  const message = `The guide supports it for Versions ${span}, and ${release} is outside of that. Copy the package from the management center or an internal server.`;
  return [reason('peer-sync-supported', 'failed', message), ...notes];
}
