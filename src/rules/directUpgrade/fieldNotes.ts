import Range from 'semver/classes/range.js';
import { type Mode, type Platform, platforms } from '../facts/platforms.ts';
import { managedVersions, releaseTrains } from '../facts/releaseTrains.ts';
import { parseVersion } from '../parseVersion.ts';
import { platformName } from '../platformName.ts';
import { type Reason, reason } from '../reason.ts';
import { type Version, baseRelease, compareTrains, compareVersions, isTrain } from '../version.ts';

interface FirstRelease {
  version: Version;
  text: string;
}

const managed = new Range(managedVersions);
/** Answers of the range for known releases, as asking it costs more than all other rules. */
const managedReleases = new Map<string, boolean>(
  releaseTrains.flatMap(({ releases }) => releases.map((each) => [each, managed.test(each)])),
);
const firstReleases = new Map<string, Map<string, FirstRelease>>();
for (const [platform, facts] of Object.entries(platforms)) {
  if (!('firstRelease' in facts)) continue;
  const ofPlatform = new Map<string, FirstRelease>();
  for (const [mode, text] of Object.entries(facts.firstRelease)) {
    const parsed = parseVersion(text);
    if (parsed.ok) ofPlatform.set(mode, { version: parsed.version, text });
  }
  firstReleases.set(platform, ofPlatform);
}

/** A train may be any of its releases, so it is earlier only when all of them are. */
function isSurelyEarlier(version: Version, than: Version): boolean {
  return isTrain(version) ? compareTrains(version, than) < 0 : compareVersions(version, than) < 0;
}

function firstReleaseNote(platform: Platform, mode: Mode, from: Version): Reason[] {
  const first = firstReleases.get(platform)?.get(mode);
  if (!first || !isSurelyEarlier(from, first.version)) return [];
  const where = mode === 'multi-instance' ? ' in multi-instance mode' : '';
  return [
    reason(
      'first-versions',
      'note',
      `The first release for ${platformName(platform)}${where} is ${first.text}, so ${from.release} looks like a typing mistake. Check what the device runs.`,
    ),
  ];
}

function managedNote(from: Version, to: Version): Reason[] {
  if (from.train === '7.1' || to.train === '7.1') {
    const message =
      'The cloud-delivered management center manages devices on 7.0.3 or later, but none on 7.1.';
    return [reason('managed-versions', 'note', message)];
  }
  if (from.train === '7.0' && isTrain(from)) {
    return [
      reason(
        'managed-versions',
        'note',
        'The cloud-delivered management center manages devices from 7.0.3. If this one runs an earlier 7.0, upgrade it to 7.0.3 or later with its present manager first.',
      ),
    ];
  }
  const base = baseRelease(from);
  if (managedReleases.get(base) ?? managed.test(base)) return [];
  const message = `The cloud-delivered management center manages devices from 7.0.3. Upgrade this one from ${from.release} to 7.0.3 or later with its present manager first.`;
  return [reason('managed-versions', 'note', message)];
}

/** Train of the release that Google Cloud cannot be upgraded across, 7.2.0. */
const border = { major: 7, minor: 2 };

function googleCloudNote(platform: Platform, from: Version, to: Version): Reason[] {
  if (platform !== 'threat-defense-virtual') return [];
  if (compareTrains(from, border) >= 0 || compareTrains(to, border) < 0) return [];
  return [
    reason(
      'google-cloud',
      'note',
      'On Google Cloud, threat defense virtual cannot be upgraded from a version below 7.2.0 to 7.2.0 or later. Redeploy it there.',
    ),
  ];
}

/**
 * Answers what other public documents say about an upgrade that the guide does not. Notes only:
 * they never change an answer. Source: facts 17.9, 17.10 and 17.11.
 */
export function fieldNotes(
  platform: Platform | null,
  mode: Mode,
  from: Version,
  to: Version,
): Reason[] {
  const notes = managedNote(from, to);
  if (platform === null) return notes;
  notes.push(...firstReleaseNote(platform, mode, from), ...googleCloudNote(platform, from, to));
  return notes;
}
