import { parseFxosVersion } from './parseFxosVersion.ts';
import { parseVersion } from './parseVersion.ts';
import { type Invalid, type Read, notRead, textOf } from './read.ts';
import { type FxosVersion, type Version, compareVersions, isTrain } from './version.ts';

/** What the reader settled once for all units, as typed. */
interface SettledTexts {
  settled?: Readonly<Record<string, string>>;
  settledFxos?: Readonly<Record<string, string>>;
}

/** The same as read, by the same keys, and what can’t be used, each with a sentence. */
interface ReadSettled {
  releases: Map<string, Version>;
  fxos: Map<string, FxosVersion>;
  notReadable: Map<string, string>;
}

/** Reads releases out of a pasted list: one for each train, the highest where several are given. */
export function readFloors(text: string): {
  floors: Map<string, Version>;
  invalid: Invalid[];
} {
  const floors = new Map<string, Version>();
  const invalid: Invalid[] = [];
  for (const word of text.slice(0, 10_000).split(/[\s,;]+/)) {
    if (!/^v?\d/i.test(word)) continue;
    const read = parseVersion(word);
    if (!read.ok || isTrain(read.value)) {
      const message = read.ok
        ? `${word} is a whole train. A floor is a release, such as ${word}.1.`
        : read.message;
      const instead = read.ok ? [] : read.instead;
      invalid.push({
        input: 'floors',
        why: 'unreadable',
        message,
        instead,
        rule: 'version-spellings',
      });
      continue;
    }
    const before = floors.get(read.value.train);
    if (!before || compareVersions(read.value, before) > 0)
      floors.set(read.value.train, read.value);
  }
  return { floors, invalid };
}

/** Reads what was settled; what is empty is left out. */
export function readSettled(question: SettledTexts): ReadSettled {
  const notReadable = new Map<string, string>();
  const releases = new Map<string, Version>();
  const fxos = new Map<string, FxosVersion>();
  const take = <Value>(
    given: Readonly<Record<string, string>>,
    read: (text: string) => Read<Value>,
    into: Map<string, Value>,
  ) => {
    for (const [key, text] of Object.entries(given)) {
      if (textOf(text) === '') continue;
      const value = read(text);
      if (value.ok) into.set(key, value.value);
      else notReadable.set(key, value.message);
    }
  };
  const release = (text: string) => {
    const read = parseVersion(text);
    if (!read.ok || !isTrain(read.value)) return read;
    return notRead(
      'unreadable',
      'signed-names',
      `${text} is a whole train. Name one release of it.`,
    );
  };
  take(question.settled ?? {}, release, releases);
  take(question.settledFxos ?? {}, parseFxosVersion, fxos);
  return { releases, fxos, notReadable };
}
