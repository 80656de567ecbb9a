import type { Platform } from '../facts/platforms.ts';
import { judgePackage } from '../files/judgePackage.ts';
import { namesFor } from '../names/namesFor.ts';
import { type FoundPaths, findPaths } from '../paths/findPaths.ts';
import { headlineOf } from '../paths/headline.ts';
import { findPackageText } from '../reading/packageName/findPackageText.ts';
import { readFileName } from '../reading/packageName/readFileName.ts';
import { readPackageDevice } from '../reading/packageName/readPackageDevice.ts';
import { parseFxosVersion } from '../reading/parseFxosVersion.ts';
import { parsePlatform } from '../reading/parsePlatform.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { textOf, valueOf } from '../reading/read.ts';
import { readDevice } from '../reading/readDevice.ts';
import type { Version } from '../reading/version.ts';
import type { GuidePage, Reason, RuleId } from '../reason.ts';
import { checkFarBeyond } from '../releases/knownReleases.ts';
import { isCovered } from '../releases/trainTable.ts';
import { fillerWords, stopWords } from '../facts/searchWords.ts';

/** What a text asks, answered: by the rules of the calculator that `page` has. */
export interface QueryAnswer {
  /** `path`: the way between two versions. `package`: the file for a device. `file`: what a file is. `device`: what a device says of itself. */
  kind: 'path' | 'package' | 'file' | 'device';
  /** The verdict of that calculator; `null` for a device. */
  verdict: string | null;
  platform: Platform | null;
  /** The verdict in a few words, without a full stop; `null` where the summary is as short. */
  headline: string | null;
  /** The answer in a sentence. */
  summary: string;
  /** What speaks against a file, or has to be known of a path: what is missing, its chassis, the nearest target where none leads there. */
  against: string | null;
  /** Names of files, or stops of the path, in order. */
  lines: string[];
  /** Rules of the reasons that decide. */
  rules: RuleId[];
  /** Page with the calculator, and what fills it, by the keys of links. */
  page: GuidePage;
  link: Partial<Record<'platform' | 'from' | 'to' | 'fxos' | 'build', string>>;
}

/** Longer than any question; what follows is not read. */
const longest = 400;

const versionText =
  /(?<![\w.])v?\d{1,3}\.\d{1,3}(?:\.\d{1,4}){0,2}(?:\.x\b|-\d{1,6}|\s?\(build \d{1,6}\))?(?!\w|-(?!>)|\.\w)/gi;
const fxosText = /\bfx-?os(?: version)? (\d+(?:\.\d+){1,3})(?![\w.])/i;
const deviceLine = /\bversion\s*:?\s+\d/i;
/** The line of `show version` that names the device, where all lines were pasted into one. */
const modelLine = /\bmodel\s*:.{1,100}?\bversion\s+\d[\d.]*(?:\s*\(build \d{1,6}\))?/i;
/** How devices greet who logs in: `Cisco Firepower 2130 Threat Defense v7.0.4 (build 55)`. */
const greeting = /\bthreat defense v(?=\d)/i;
const signs = /->|→|=>|>|[?!"',;:]/g;
const fillers = new RegExp(`\\b(?:${`${stopWords} ${fillerWords}`.replaceAll(' ', '|')})\\b`, 'gi');

/** What stands beside the versions: a platform, or nothing; `undefined` where it is something else. */
function platformIn(text: string): string | null | undefined {
  const words = text.replace(signs, ' ').replace(fillers, ' ').split(/\s+/);
  const rest = words.filter((each) => each !== '' && each !== '-').join(' ');
  if (rest === '') return null;
  return parsePlatform(rest).ok ? rest : undefined;
}

const withBuild = ({ release, build }: Version) =>
  build === null ? release : `${release}-${build}`;

function answerFile(text: string): QueryAnswer | null {
  const found = findPackageText(text);
  if (!found) return null;
  const file = judgePackage(readFileName(found.text), readPackageDevice({}));
  if (file.kind === 'not-a-package' || file.kind === 'unknown-package') return null;
  const failed = file.reasons.filter(({ outcome }) => outcome === 'failed');
  return {
    kind: 'file',
    verdict: file.usable,
    platform: file.platforms.length === 1 ? (file.platforms[0] ?? null) : null,
    headline: null,
    summary: file.summary,
    against: failed[0]?.message ?? null,
    lines: [file.name],
    rules: failed.map(({ rule }) => rule),
    page: 'package-names',
    link: {},
  };
}

function answerDevice(text: string): QueryAnswer | null {
  const line = (modelLine.exec(text)?.[0] ?? text).replace(greeting, 'Threat Defense Version ');
  const platform = deviceLine.test(line) ? valueOf(parsePlatform(line)) : null;
  const version = platform && valueOf(parseVersion(line));
  if (!platform || !version) return null;
  const model = platform.model === null ? '' : ` (${platform.model})`;
  const build = version.build === null ? '' : `, build ${version.build}`;
  return {
    kind: 'device',
    verdict: null,
    platform: platform.platform,
    headline: null,
    summary: `${platform.name}${model} on ${version.release}${build}.`,
    against: null,
    lines: [],
    rules: [],
    page: 'upgrade-path',
    link: { platform: platform.model ?? platform.platform, from: withBuild(version) },
  };
}

/** Rules that speak against a yes where what was not given is so. */
const caveats: readonly RuleId[] = ['managed-versions', 'google-cloud', 'known-releases'];
const isCaveat = ({ rule, outcome }: Reason) =>
  outcome === 'missing' || (outcome === 'note' && caveats.includes(rule));
/** Sentences of a few reasons, or `null` where there are none. */
const sayAll = (reasons: readonly Reason[]) =>
  reasons.map(({ message }) => message).join(' ') || null;

/**
 * What a reader has to know of a way who reads no further: the nearest one where none leads there, what
 * the answer hangs on, what can speak against it, and its chassis.
 */
function caveatOf({ direct, paths, nearest }: FoundPaths, platform: Platform | null) {
  const path = paths[0] ?? nearest?.path;
  if (!path) return null;
  const way = [direct.from.release, ...path.hops.map(({ to }) => to.label)].join(' → ');
  const upgrades = path.hops.flatMap((hop) => hop.chassis?.reasons ?? []);
  const chassis = upgrades.length > 0 ? upgrades.slice(0, 1) : path.reasons.filter(isCaveat);
  const said = sayAll([...direct.reasons.filter(isCaveat), ...(platform ? chassis : [])]);
  if (!nearest) return said;
  return `The nearest target that works is ${nearest.to}: ${way}. ${said ?? ''}`.trim();
}

function answerPath(platformText: string | null, versions: Version[], fxos: string | null) {
  const [from, to] = versions as [Version, Version];
  const device = readDevice({ platform: platformText ?? '' });
  const found = findPaths({
    ...device,
    from,
    to,
    fxos: fxos === null ? null : valueOf(parseFxosVersion(fxos)),
  });
  const isKnown = isCovered(from) || isCovered(to);
  if (found.verdict === 'not-covered' || !isKnown) return null;
  const [best] = found.paths;
  const link = {
    ...(platformText === null ? {} : { platform: platformText }),
    from: withBuild(from),
    to: withBuild(to),
    ...(fxos === null ? {} : { fxos }),
  };
  return {
    kind: 'path' as const,
    verdict: found.verdict,
    platform: device.platform,
    headline: headlineOf(found, device.platform),
    summary: found.summary,
    against: caveatOf(found, device.platform),
    lines: best && best.hops.length > 1 ? best.hops.map((hop) => hop.to.label) : [],
    rules: [...found.direct.reasons, ...found.reasons]
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'contradicted')
      .map(({ rule }) => rule),
    page: 'upgrade-path' as const,
    link,
  };
}

function answerPackage(platformText: string, to: Version): QueryAnswer | null {
  const { platform, model, mode } = readDevice({ platform: platformText });
  const { build } = to;
  const unknown = { from: null, targetFxos: null, firmware: null };
  const names = namesFor({ platform, mode, model, to, build, ...unknown });
  if (names.verdict === 'not-covered') return null;
  const failed = names.reasons.filter(({ outcome }) => outcome === 'failed');
  const against = names.reasons.find(({ outcome }) => outcome === 'contradicted');
  const many = names.files.length > 1 ? 'The files' : 'The file';
  const named = `${many} for an upgrade to ${to.release}. What stands in ‹\u00a0› is still open.`;
  const whole = `${many} for an upgrade to ${to.release}.`;
  const isWhole = names.files.every(({ complete }) => complete);
  return {
    kind: 'package',
    verdict: names.verdict,
    platform,
    headline: null,
    summary: failed[0]?.message ?? against?.message ?? (isWhole ? whole : named),
    against: sayAll(names.reasons.filter((each) => isCaveat(each) && caveats.includes(each.rule))),
    lines: names.files.map(({ siteName, guideName }) => siteName ?? guideName),
    rules: [...failed, ...(against ? [against] : [])].map(({ rule }) => rule),
    page: 'package-names',
    link: {
      platform: platformText,
      to: to.release,
      ...(build === null ? {} : { build }),
    },
  };
}

/**
 * Answers a text as readers type or paste it into a search: two versions and perhaps a model, the way
 * between them (`2130 7.0.4 to 7.6`); a model and a version, the package; the name of a file, what it is;
 * a line of `show version`, the device. `null` where it is not sure that the text asks one of these.
 *
 * The verdicts are those of `findUpgradePaths`, `packageNames` and `identifyPackage`. Never throws, and
 * reads no more than the first 400 characters.
 */
export function answerQuery(query: string): QueryAnswer | null {
  const text = textOf(query).slice(0, longest);
  // All that `show version` prints names a package of intrusion rules, too.
  const told = answerDevice(text) ?? answerFile(text);
  if (told) return told;
  const fxos = fxosText.exec(text);
  const question = fxos ? text.replace(fxos[0], ' ') : text;
  const matches = [...question.matchAll(versionText)];
  if (matches.length === 0 || matches.length > 2) return null;
  const platform = platformIn(question.replace(versionText, ' '));
  if (platform === undefined) return null;
  const versions = matches.flatMap(([typed]) => valueOf(parseVersion(typed)) ?? []);
  // Four numbers of no train that the guide knows are an address.
  const isAddress = ([typed]: RegExpExecArray) => /^(?:\d+\.){3}\d+$/.test(typed);
  if (matches.some(isAddress) && !versions.every(isCovered)) return null;
  const [first, second] = versions;
  if (versions.length !== matches.length || !first) return null;
  // What may be a slip is for the calculator to ask about.
  if (versions.some((version) => checkFarBeyond(version).length > 0)) return null;
  if (fxos && !parseFxosVersion(fxos[1] ?? '').ok) return null;
  const before = question.slice(0, matches.at(-1)?.index);
  const isFrom = /\b(?:from|on|runs|running)\s*$/i.test(before);
  if (!second) return platform === null || isFrom ? null : answerPackage(platform, first);
  return answerPath(platform, isFrom ? [second, first] : [first, second], fxos?.[1] ?? null);
}
