import { platforms } from '../facts/knownPlatforms.computed.ts';
import type { Platform } from '../facts/platforms.ts';
import { parseFxosVersion } from './parseFxosVersion.ts';
import { parseVersion } from './parseVersion.ts';
import { type Invalid, type Read, notRead, quote, textOf } from './read.ts';
import { readFirmware } from './readFirmware.ts';
import { type FxosVersion, type Version, compareVersions, isTrain } from './version.ts';

/** A goal as typed and as read. */
export interface Goal {
  text: string;
  read: Read<Version>;
}

/** Where a fleet is to go, as typed. */
interface GoalTexts {
  to?: string;
  toByPlatform?: Partial<Record<Platform, string>>;
}

/** What the reader settled once for all units, as typed. */
interface SettledTexts {
  settled?: Readonly<Record<string, string>>;
  settledFxos?: Readonly<Record<string, string>>;
  settledFirmware?: Readonly<Record<string, string>>;
}

/** The same as read, by the same keys; what can’t be read is told in `invalid`. */
export interface Settled {
  /** Release and build of a stop, by platform and stop. */
  releases: ReadonlyMap<string, Version>;
  /** FXOS with all its numbers, and firmware, by the `A.x` of FXOS. */
  fxos: ReadonlyMap<string, FxosVersion>;
  firmware: ReadonlyMap<string, string>;
}

/** Answers what to tell of an input that can’t be used; nothing of one that is empty or read. */
function invalidAt(input: string, read: Read<unknown>): Invalid[] {
  if (read.ok || read.why === 'empty') return [];
  const { why, message, instead, reasons } = read;
  return [{ input, why, message, instead, rule: reasons[0]?.rule ?? 'version-spellings' }];
}

/** Answers the texts of a record by their keys, but for empty ones. */
const textsOf = (record: Readonly<Record<string, string>> = {}) =>
  Object.entries(record)
    .map(([key, text]) => [key, textOf(text)] as const)
    .filter(([, text]) => text !== '');

/**
 * Reads where a fleet is to go: of all platforms, and of those that have a goal of their own. What can’t
 * be read is told by its input, `to` or `to firepower-2100`.
 */
export function readGoals({ to, toByPlatform }: GoalTexts): {
  goalOf: (platform: Platform | null) => Goal;
  invalid: Invalid[];
} {
  const goal = (text: string): Goal => ({ text, read: parseVersion(text) });
  const shared = goal(textOf(to));
  const invalid = invalidAt('to', shared.read);
  const own = new Map<string, Goal>();
  for (const [platform, text] of textsOf(toByPlatform)) {
    const input = `to ${platform}`;
    if (Object.hasOwn(platforms, platform)) {
      const mine = goal(text);
      own.set(platform, mine);
      invalid.push(...invalidAt(input, mine.read));
    } else {
      const message = `${quote(platform)} is no platform. Its target ${quote(text)} is not used.`;
      invalid.push({ input, why: 'unreadable', message, instead: [], rule: 'models' });
    }
  }
  return { goalOf: (platform) => own.get(platform ?? '') ?? shared, invalid };
}

/** What stands before the digits of a version in a list of fixes. */
const namedBefore = /^(?:[a-z]+[-_])*(?:v|version|release|ftd)?(?=\d)/i;

/** Reads releases out of a pasted list: one for each train, the highest where several are given. */
export function readFloors(text: string): {
  floors: Map<string, Version>;
  invalid: Invalid[];
} {
  const floors = new Map<string, Version>();
  const trains: string[] = [];
  const invalid: Invalid[] = [];
  for (const typed of text.slice(0, 10_000).split(/[^\w.()-]+/)) {
    const word = typed.replace(namedBefore, '').replace(/^[(-]+|[.)-]+$/g, '');
    if (!/^\d+\.\d/.test(word)) continue;
    const read = parseVersion(word);
    if (!read.ok) invalid.push(...invalidAt('floors', read));
    else if (isTrain(read.value)) trains.push(read.value.train);
    else {
      const before = floors.get(read.value.train);
      if (!before || compareVersions(read.value, before) > 0) {
        floors.set(read.value.train, read.value);
      }
    }
  }
  // A train may be the heading of its releases.
  for (const train of new Set(trains)) {
    if (floors.has(train)) continue;
    const message = `${train} is a whole train. A floor is a release, such as ${train}.1.`;
    const wrong = notRead('unreadable', 'version-spellings', message);
    invalid.push(...invalidAt('floors', wrong));
  }
  return { floors, invalid };
}

/**
 * Reads what was settled; what is empty is left out, and what can’t be read is told by its input, such as
 * `settled firepower-2100 7.4.x` or `settledFxos 2.14`.
 */
export function readSettled(question: SettledTexts): Settled & { invalid: Invalid[] } {
  const invalid: Invalid[] = [];
  const take = <Value>(
    input: keyof SettledTexts,
    read: (text: string) => Read<Value>,
  ): ReadonlyMap<string, Value> =>
    new Map(
      textsOf(question[input]).flatMap(([key, text]): [string, Value][] => {
        const value = read(text);
        invalid.push(...invalidAt(`${input} ${key}`, value));
        return value.ok ? [[key, value.value]] : [];
      }),
    );
  const releases = take('settled', parseVersion);
  const fxos = take('settledFxos', parseFxosVersion);
  const firmware = take('settledFirmware', readFirmware);
  return { releases, fxos, firmware, invalid };
}
