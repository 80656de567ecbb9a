import type { Mode, Platform } from '../facts/platforms.ts';
import { chassisFiles } from './chassisFiles.ts';
import type { PackageFile, PackageInput } from './packageFile.ts';
import { checkPackageTarget } from './checkPackageTarget.ts';
import { readBuild } from '../reading/readBuild.ts';
import { softwareFile, softwareReasons } from './softwareFile.ts';
import { platformName } from '../wording/platformName.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { readDevice } from '../reading/readDevice.ts';
import { type Reason, reason } from '../reason.ts';
import { trainFacts } from '../releases/trainTable.ts';
import type { Version } from '../reading/version.ts';

export type { PackageFile, PackageInput } from './packageFile.ts';

/** What the reader says of the upgrade; texts as typed. */
export interface PackageNamesQuestion {
  /** Stable name, name or model. */
  platform?: string | undefined;
  mode?: string | undefined;
  /** Target version, with or without a build. */
  to?: string | undefined;
  /** Build of the target, digits only. */
  build?: string | undefined;
  /**
   * FXOS version that a Firepower 4100/9300 chassis shall get; not the one that it has. Without
   * it, the companion of the target.
   */
  targetFxos?: string | undefined;
  /** Firmware version that a Firepower 4100/9300 chassis shall get. */
  firmware?: string | undefined;
}

/**
 * The verdict on the names:
 * - `named`: every file's name is whole
 * - `incomplete`: something is missing; names carry placeholders for it
 * - `refused`: no upgrade package leads there, and a rule says why
 * - `not-covered`: the guide says nothing of the platform or of the version
 * - `unreadable`: something typed can't be used; `invalid` tells what
 */
export type PackageNamesVerdict = 'named' | 'incomplete' | 'refused' | 'not-covered' | 'unreadable';

/** Every file that an upgrade needs. */
export interface PackageNamesAnswer {
  verdict: PackageNamesVerdict;
  /** The verdict in a sentence. */
  summary: string;
  /** What was understood; `null` where it was not given or could not be read. */
  platform: Platform | null;
  mode: Mode | null;
  to: Version | null;
  build: string | null;
  files: PackageFile[];
  /** Inputs that would make the names whole. */
  missing: PackageInput[];
  /** Inputs that can't be used, each with the sentence that says why and what would do. */
  invalid: { input: PackageInput; message: string }[];
  /** Builds seen of this release, to suggest; there can be others (fact 17.17). */
  seenBuilds: string[];
  /** Nearest target that an upgrade package leads to, where this one is refused. */
  nearest: string | null;
  reasons: Reason[];
}

function buildsOf({ train, release }: Version): string[] {
  return (trainFacts(train)?.builds ?? [])
    .filter((each) => each.startsWith(`${release}-`))
    .map((each) => each.slice(release.length + 1));
}

function summaryOf(
  verdict: PackageNamesVerdict,
  answer: Pick<PackageNamesAnswer, 'platform' | 'to' | 'files'>,
): string {
  const name = answer.platform ? platformName(answer.platform) : '';
  const files = answer.files.length === 1 ? 'One file' : `${answer.files.length} files`;
  switch (verdict) {
    case 'named':
      return `${files} for ${answer.to?.release} on ${name}.`;
    case 'incomplete':
      return answer.files.length > 0
        ? `${files} for ${answer.to?.release} on ${name}. What stands in ‹ › is still open.`
        : 'Choose the platform and type the target version.';
    case 'refused':
      return `No upgrade package leads ${name === '' ? '' : `${name} `}to ${answer.to?.release}.`;
    case 'not-covered':
      return 'Not covered. The guide gives no package name for this.';
    case 'unreadable':
      return 'Something typed cannot be used. See what to change.';
  }
}

/**
 * Answers which files an upgrade needs, by exact name, and where on Cisco's site they are.
 *
 * The guide's form comes first, the download site's spelling beside it where it differs. What is
 * not given becomes a placeholder in ‹ › and the name is not `complete`. Never throws.
 * Source: Tables 7, 8 and 9, facts 12.1 to 12.8, 17.1 and 17.2.
 */
export function packageNames(question: PackageNamesQuestion): PackageNamesAnswer {
  const device = readDevice({ platform: question.platform, mode: question.mode });
  const { platform, mode } = device;
  const toText = parseVersion(question.to ?? '');
  const to = toText.ok ? toText.version : null;
  const answer: Omit<PackageNamesAnswer, 'summary' | 'verdict'> = {
    platform,
    mode,
    to,
    build: null,
    files: [],
    missing: device.missing.filter((input) => input === 'platform'),
    invalid: device.unusable.flatMap(({ input, message }) =>
      input === 'deployment' ? [] : [{ input, message }],
    ),
    seenBuilds: to ? buildsOf(to) : [],
    nearest: null,
    reasons: device.reasons,
  };
  const { files, missing, invalid, reasons } = answer;
  const finish = (verdict: PackageNamesVerdict): PackageNamesAnswer => ({
    verdict,
    summary: summaryOf(verdict, answer),
    ...answer,
  });

  if (!toText.ok) {
    if (toText.empty) missing.push('to');
    else {
      invalid.push({ input: 'to', message: toText.message });
      reasons.push(...toText.reasons);
    }
  }
  const build = readBuild(question.build, to);
  if (build.ok) answer.build = build.build;
  else {
    invalid.push({ input: 'build', message: build.message });
    reasons.push(reason('signed-names', 'failed', build.message));
  }
  if (to) {
    const target = checkPackageTarget(platform, to, mode);
    reasons.push(...target.reasons);
    if (target.verdict !== 'possible') {
      answer.nearest = target.nearest;
      return finish(target.verdict);
    }
  }
  if (platform && to) {
    const file = softwareFile(platform, answer.mode, to, answer.build);
    files.push(file);
    reasons.push(...softwareReasons(file, platform, answer.mode, to));
    const chassis = chassisFiles(platform, to, question.targetFxos, question.firmware);
    files.push(...chassis.files);
    invalid.push(...chassis.invalid);
    reasons.push(...chassis.reasons);
    for (const each of files.flatMap((named) => named.missing)) {
      if (!missing.includes(each)) missing.push(each);
    }
  }
  if (device.unusable.some(({ input }) => input === 'platform')) return finish('not-covered');
  if (invalid.length > 0) return finish('unreadable');
  return finish(missing.length > 0 ? 'incomplete' : 'named');
}
