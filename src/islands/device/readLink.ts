import { type LinkKey, linkKeys } from '../../browser/linkKeys.ts';
import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import { parsePlatform } from '../../rules/reading/parsePlatform.ts';
import { isVirtual } from '../../rules/wording/inSentences.ts';

/** What the reader typed or a link says, by key; empty where nothing is given. */
export type Texts = Readonly<Record<LinkKey, string>>;

/** A link as it was opened. */
export interface Link {
  texts: Texts;
  /** Known keys that the link has more than once; the first value of each is in `texts`. */
  repeated: LinkKey[];
  /** Keys that this site does not know, each once. */
  unknown: string[];
}

/** Longer texts stay in their field but out of the link: servers and chats cut long addresses. */
export const longestInLink = 200;

/** No text under any key. */
export const emptyTexts = Object.fromEntries(linkKeys.map((key) => [key, ''])) as Record<
  LinkKey,
  string
>;

/** In a link stands the stable name of a platform; the reader sees the name that people use. */
function textFor(key: LinkKey, value: string): string {
  return key === 'platform' && Object.hasOwn(platforms, value)
    ? platforms[value as keyof typeof platforms].name
    : value;
}

function valueFor(key: LinkKey, text: string): string {
  if (text.trim() === '') return '';
  const read = key === 'platform' ? parsePlatform(text) : null;
  if (!read?.ok) return text;
  const { platform, model } = read.value;
  // What hosts a virtual device decides answers, so a link that left it out would answer otherwise.
  return model !== null && isVirtual(platform) ? model : platform;
}

/** Reads the query of a link. Values are taken as they stand, good or bad; nothing throws. */
export function readLink(query: URLSearchParams): Link {
  const texts = { ...emptyTexts };
  const repeated: LinkKey[] = [];
  for (const key of linkKeys) {
    const values = query.getAll(key);
    texts[key] = textFor(key, values[0] ?? '');
    if (values.length > 1) repeated.push(key);
  }
  const known: readonly string[] = linkKeys;
  const unknown = [...new Set(query.keys())].filter((key) => !known.includes(key));
  return { texts, repeated, unknown };
}

/** Writes texts into a query: known keys alone, no empty ones, none that is too long. */
export function writeLink(texts: Texts): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of linkKeys) {
    const value = valueFor(key, texts[key]);
    if (value !== '' && value.length <= longestInLink) query.set(key, value);
  }
  return query;
}
