import Range from 'semver/classes/range.js';
import { peerSync } from '../facts/peerSync.ts';
import { parseVersion } from '../parseVersion.ts';
import { type Reason, reason } from '../reason.ts';
import { baseRelease } from '../version.ts';

const supported = new Range(peerSync.versions);
const excluded = new Range(peerSync.excludedVersions);
const span = peerSync.versions.replace(' - ', ' to ');

function targetNotes(text: string | undefined): Reason[] {
  const read = parseVersion(text ?? '');
  if (!read.ok) return read.empty ? [] : [reason('version-spellings', 'note', read.message)];
  if (supported.test(baseRelease(read.version))) return [];
  const message = `The guide names the Versions ${span} of the devices; of a target such as ${read.version.release} it says nothing.`;
  return [reason('peer-sync-supported', 'note', message)];
}

/**
 * Answers whether device to device copying is supported on the version that a device runs; the
 * target only adds notes. Source: facts 10.2 and 10.3.
 */
export function checkPeerVersion(from: string | undefined, to: string | undefined): Reason[] {
  const read = parseVersion(from ?? '');
  const notes = targetNotes(to);
  if (!read.ok) {
    return read.empty
      ? [reason('peer-sync-supported', 'missing', 'Type the current version.'), ...notes]
      : [reason('version-spellings', 'missing', read.message), ...notes];
  }
  const { release } = read.version;
  const base = baseRelease(read.version);
  if (excluded.test(base)) {
    const message = `Not for devices upgrading from ${peerSync.excludedVersions}. Copy the package from the management center or an internal server.`;
    return [reason('peer-sync-not-from-7-0', 'failed', message), ...notes];
  }
  return supported.test(base)
    ? [reason('peer-sync-supported', 'met', `${release} is in ${span}.`), ...notes]
    : [
        reason(
          'peer-sync-supported',
          'failed',
          `The guide supports it for Versions ${span}, and ${release} is outside of that.`,
        ),
        ...notes,
      ];
}
