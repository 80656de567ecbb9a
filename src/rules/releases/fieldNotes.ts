import { type Mode, type Platform, platforms } from '../facts/platforms.ts';
import {
  type ReleaseTrainFacts,
  googleCloudBorder,
  releaseTrains as trains,
} from '../facts/releaseTrains.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { isVirtual, platformName } from '../wording/platformName.ts';
import { type Reason, reason } from '../reason.ts';
import { trainFacts } from './trainTable.ts';
import { type Version, compareTrains, compareVersions, isTrain } from '../reading/version.ts';

interface FirstRelease {
  version: Version;
  text: string;
}

const releaseTrains: readonly ReleaseTrainFacts[] = trains;

function readVersion(text: string | null | undefined): Version | null {
  const parsed = parseVersion(text ?? '');
  return parsed.ok ? parsed.version : null;
}

const firstReleases = new Map<string, Map<string, FirstRelease>>();
for (const [platform, facts] of Object.entries(platforms)) {
  if (!('firstRelease' in facts)) continue;
  const ofPlatform = new Map<string, FirstRelease>();
  for (const [mode, text] of Object.entries(facts.firstRelease)) {
    const version = readVersion(text);
    // Stryker disable next-line ConditionalExpression: the facts hold versions that can be read
    if (version) ofPlatform.set(mode, { version, text });
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

/** First managed release of the guide's oldest train, below which nothing is managed. */
const firstManaged = readVersion(releaseTrains.at(-1)?.managedFrom);

function managedNote(from: Version, to: Version): Reason[] {
  if (!firstManaged) return [];
  const { release, train } = firstManaged;
  const unmanaged = [from, to].find((each) => trainFacts(each.train)?.managedFrom === null);
  if (unmanaged) {
    const message = `The cloud-delivered management center manages devices on ${release} or later, but none on ${unmanaged.train}.`;
    return [reason('managed-versions', 'note', message)];
  }
  const manages = `The cloud-delivered management center manages devices from ${release}.`;
  if (from.train === train && isTrain(from)) {
    const message = `${manages} If this one runs an earlier ${train}, upgrade it to ${release} or later with its present manager first.`;
    return [reason('managed-versions', 'note', message)];
  }
  if (compareVersions(from, firstManaged) >= 0) return [];
  const message = `${manages} Upgrade this one from ${from.release} to ${release} or later with its present manager first.`;
  return [reason('managed-versions', 'note', message)];
}

const border = readVersion(googleCloudBorder);

function googleCloudNote(platform: Platform, from: Version, to: Version): Reason[] {
  if (!isVirtual(platform) || !border) return [];
  if (compareTrains(from, border) >= 0 || compareTrains(to, border) < 0) return [];
  const message = `On Google Cloud, ${platformName(platform)} cannot be upgraded from a version below ${border.release} to ${border.release} or later. Redeploy it there.`;
  return [reason('google-cloud', 'note', message)];
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
  // Stryker disable next-line ConditionalExpression: no other note is about no platform
  if (platform === null) return notes;
  notes.push(...firstReleaseNote(platform, mode, from), ...googleCloudNote(platform, from, to));
  return notes;
}
