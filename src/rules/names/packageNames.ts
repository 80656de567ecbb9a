import type { Answer } from '../answer.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { type FxosVersion, type Version, compareFxosVersions } from '../reading/version.ts';
import type { PackageDevice } from '../reading/packageName/readPackageDevice.ts';
import { parseFxosVersion } from '../reading/parseFxosVersion.ts';
import { parsePlatform } from '../reading/parsePlatform.ts';
import { parseVersion, readBuild } from '../reading/parseVersion.ts';
import {
  type Invalid,
  type Read,
  invalidOf,
  missingOf,
  notRead,
  textOf,
  valueOf,
} from '../reading/read.ts';
import { hangsOnMode, readMode } from '../reading/readDevice.ts';
import { readFirmware } from '../reading/readFirmware.ts';
import { contradictionIn, reason } from '../reason.ts';
import { hasOwnChassisPackages, trainFxosOf } from '../releases/chassis.ts';
import { seenBuildsOf } from '../releases/trainTable.ts';
import { platformName } from '../wording/inSentences.ts';
import { hangsOnCurrent } from '../releases/contradicted.ts';
import { type Names, namesFor } from './namesFor.ts';
import type { PackageFile, PackageInput } from './softwareFile.ts';

export type { PackageFile, PackageInput } from './softwareFile.ts';

/** What the reader says of the upgrade; texts as typed. Without `targetFxos`, the companion of the target. */
export interface PackageNamesQuestion extends PackageDevice {
  /** Firmware version that a Firepower 4100/9300 chassis shall get. */
  firmware?: string;
}

/**
 * The verdict on the names:
 * - `named`: every file's name is whole
 * - `incomplete`: something is missing that the names or the upgrade hang on; names carry placeholders
 * - `contradicted`: the names are as given, and another document says that the upgrade can't be
 * - `refused`: no upgrade package leads there, and a rule says why
 * - `not-covered`: Cisco's chapter says nothing of the platform, of the version or of the FXOS target
 * - `unreadable`: something typed can't be used; `invalid` tells what
 */
export type PackageNamesVerdict =
  'named' | 'incomplete' | 'contradicted' | 'refused' | 'not-covered' | 'unreadable';

/** Every file that an upgrade needs. `missing` are the inputs that would make the names whole. */
export interface PackageNamesAnswer extends Answer<PackageInput> {
  verdict: PackageNamesVerdict;
  /** What was understood; `null` where it was not given or could not be read. */
  platform: Platform | null;
  mode: Mode | null;
  to: Version | null;
  build: string | null;
  files: PackageFile[];
  /** Builds seen of this release, to suggest; there can be others (rule `known-releases`). */
  seenBuilds: string[];
  /** Nearest target that an upgrade package leads to, where this one is refused. */
  nearest: string | null;
}

/** Reads the FXOS target, and holds it against the companion of the threat defense target. */
function readTargetFxos(text: string | undefined, to: Version | null): Read<FxosVersion> {
  const read = parseFxosVersion(text ?? '');
  const companion = to && trainFxosOf(to.train)?.companion;
  if (!read.ok || !companion || compareFxosVersions(read.value, companion) >= 0) return read;
  const message = `FXOS ${read.value.release} is older than ${companion.release}, the companion of ${to.train}. Choose ${companion.release} or newer, or the threat defense upgrade is blocked.`;
  return notRead('unreadable', 'blocked-without-chassis', message);
}

/** How many files it takes for certain, and what may be needed besides. */
function countOf(files: readonly PackageFile[], what: string): string {
  const certain = files.filter(({ role }) => role !== 'firmware').length;
  const count = certain === 1 ? 'One file' : `${certain} files`;
  const firmware = ' If the firmware upgrade guide asks for it, a firmware package as well.';
  return `${count} for ${what}.${certain < files.length ? firmware : ''}`;
}

const isSurelyNeeded = ({ role }: PackageFile) => role !== 'firmware';

function summaryOf(
  verdict: PackageNamesVerdict,
  platform: Platform | null,
  to: Version | null,
  { files, reasons }: Names,
  uncovered: Invalid<PackageInput> | undefined,
): string {
  const release = to?.release;
  const name = platform ? platformName(platform) : '';
  const count = countOf(files, `${release} on ${name}`);
  switch (verdict) {
    case 'named':
      return count;
    case 'incomplete':
      if (files.length === 0) return 'Choose the platform and type the target version.';
      return files.filter(isSurelyNeeded).every(({ complete }) => complete)
        ? `${count} Whether the upgrade can be done is open.`
        : `${count} The names are not whole yet: fill in what ‹\u00a0› encloses.`;
    case 'contradicted':
      return `${contradictionIn(reasons)?.message} The names are those of what was typed.`;
    case 'refused':
      return `${reasons.find(({ outcome }) => outcome === 'failed')?.message} This site names no upgrade package for ${release}.`;
    case 'not-covered':
      if (uncovered) return `Not covered. ${uncovered.message}`;
      return files.length > 0
        ? `Not covered. ${reasons.find(({ outcome }) => outcome === 'missing')?.message} The names are those of what was typed.`
        : 'Not covered. Cisco’s guide gives no package name for this.';
    case 'unreadable':
      return 'Something typed cannot be used. See what to change.';
  }
}

/** What is real and not told of by Cisco’s chapter; what can’t be read is another thing. */
const uncoveredOf = (invalid: readonly Invalid<PackageInput>[]) =>
  invalid.find(({ why }) => why === 'not-covered');

function verdictOf(
  names: Names,
  missing: readonly PackageInput[],
  invalid: readonly Invalid<PackageInput>[],
): PackageNamesVerdict {
  if (names.verdict !== 'possible') return names.verdict;
  if (uncoveredOf(invalid)) return 'not-covered';
  if (invalid.length > 0) return 'unreadable';
  if (contradictionIn(names.reasons)) return 'contradicted';
  // Firmware is asked for only by another guide, so without its version nothing is incomplete.
  return missing.some((input) => input !== 'firmware') ? 'incomplete' : 'named';
}

const noNames: Names = { verdict: 'possible', files: [], nearest: null, reasons: [] };

/**
 * Answers which files an upgrade needs, by exact name, and where on Cisco's site they are.
 *
 * A file has the name of Cisco's guide, and the download site's spelling where that differs. What is
 * not given becomes a placeholder in ‹ › and the name is not `complete`. Never throws.
 * Source: Tables 7, 8 and 9; rules `underscore-spelling` and `patch-names`.
 */
export function packageNames(question: PackageNamesQuestion = {}): PackageNamesAnswer {
  const named = parsePlatform(question.platform ?? '');
  const platform = valueOf(named)?.platform ?? null;
  const model = valueOf(named)?.model ?? null;
  const mode = readMode(question.mode ?? '', platform);
  const from = parseVersion(question.from ?? '');
  const toRead = parseVersion(question.to ?? '');
  const to = valueOf(toRead);
  const build = readBuild(question.build, to);
  // On other platforms nothing is asked of a chassis, so nothing of it can be wrong.
  const isOther = platform !== null && !hasOwnChassisPackages(platform);
  const targetFxos = readTargetFxos(isOther ? '' : question.targetFxos, platform && to);
  const firmware = readFirmware(question.firmware ?? '');
  const values = {
    platform,
    model,
    mode: valueOf(mode),
    from: valueOf(from),
    build: valueOf(build),
    targetFxos: valueOf(targetFxos),
    firmware: valueOf(firmware),
  };
  const names = to ? namesFor({ ...values, to }) : noNames;
  const { files, nearest } = names;
  const wantsFrom = hangsOnCurrent(model, to);
  const needsFirmware = files.some(({ role }) => role === 'firmware');
  const invalid = invalidOf<PackageInput>({
    platform: named,
    mode,
    ...(wantsFrom ? { from } : {}),
    to: toRead,
    build,
    targetFxos,
    ...(needsFirmware ? { firmware } : {}),
  });
  const lacking = [
    ...missingOf<PackageInput>({ platform: named, ...(wantsFrom ? { from } : {}), to: toRead }),
    ...files.flatMap((file) => file.missing),
  ];
  const missing = [...new Set(lacking)].filter((each) =>
    invalid.every((one) => one.input !== each),
  );
  const verdict = verdictOf(names, missing, invalid);
  const reasons = [...names.reasons];
  if (isOther && files.length > 0 && (textOf(question.targetFxos) || textOf(question.firmware))) {
    const message = `FXOS and firmware packages are for the Firepower 4100/9300, not for ${platformName(platform)}.`;
    reasons.push(reason('table-8', 'note', message));
  }
  return {
    verdict,
    summary: summaryOf(verdict, platform, to, names, uncoveredOf(invalid)),
    wants: [
      'platform',
      ...(hangsOnMode(platform) ? (['mode'] as const) : []),
      ...(wantsFrom ? (['from'] as const) : []),
      'to',
      'build',
      ...(hasOwnChassisPackages(platform) ? (['targetFxos'] as const) : []),
      ...(needsFirmware ? (['firmware'] as const) : []),
    ],
    missing,
    invalid,
    platform,
    mode: values.mode,
    to,
    build: values.build,
    files,
    seenBuilds: to ? seenBuildsOf(to) : [],
    nearest,
    reasons,
  };
}
