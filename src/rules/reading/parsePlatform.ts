import { type KnownPlatform, platforms } from '../facts/knownPlatforms.computed.ts';
import type { Platform } from '../facts/platforms.ts';
import {
  gluedBefore,
  hostNames,
  moduleNumbers,
  otherFamilies,
  otherHosts,
  virtualNames,
  wordsOfNoMeaning,
} from '../facts/platformSpellings.ts';
import { anyOf } from '../wording/inSentences.ts';
import { type Read, notRead, quote, taken, textOf } from './read.ts';

/** A platform that was read, and the model where a model was typed. */
export interface NamedPlatform {
  platform: Platform;
  name: string;
  model: string | null;
}

/** Longer than any spelling; anything above is refused unread. */
const longest = 200;

const noMeaning = new RegExp(`\\b(?:${wordsOfNoMeaning.join('|')})\\b`, 'g');

/** The part of a line of `show version` that names the model. */
function modelPart(text: string): string {
  return text
    .replace(/^[!\s]*model\s*:/, '')
    .replace(/\s*(?:\(\d+\)\s*)?\bversion\b.*$/, '')
    .replace(/\s*\(\d+\)\s*$/, '');
}

const squash = (text: string) => text.replace(/[\s\-_.,:]+/g, '');

/** A spelling without case, vendor words, spaces and hyphens. */
const bare = (text: string) => squash(text.toLowerCase().replace(noMeaning, ' '));

/** What tells platforms apart in a text. */
function keyOf(text: string): string {
  // Underscores count as letters for a word boundary.
  return bare(modelPart(text.toLowerCase().replace(/_/g, ' ')));
}

function nameAll(): Map<string, Read<NamedPlatform>> {
  const byKey = new Map<string, Read<NamedPlatform>>();
  const name = (platform: Platform, model: string | null, ...texts: readonly string[]) => {
    const read = taken({ platform, name: platforms[platform].name, model });
    for (const text of texts) {
      for (const key of [bare(text), squash(text.toLowerCase())]) {
        if (key !== '' && !byKey.has(key)) byKey.set(key, read);
      }
    }
  };
  for (const [id, facts] of Object.entries<KnownPlatform>(platforms)) {
    const platform = id as Platform;
    const family = facts.name.slice(facts.name.lastIndexOf(' ') + 1);
    const before = facts.virtual ? virtualNames : gluedBefore;
    const glued = (text: string) => [text, ...before.map((start) => start + text)];
    if (facts.virtual) name(platform, null, facts.name, ...virtualNames);
    else name(platform, null, id, ...glued(family), ...(facts.alsoCalled ?? []));
    for (const model of [...facts.models, ...(facts.virtual ? otherHosts : [])]) {
      const spellings = [model, ...(hostNames[model] ?? []), model.replace(/-X$/, '')];
      name(platform, model, ...spellings.flatMap(glued));
    }
    name(platform, null, facts.name);
    for (const model of facts.models) name(platform, model, `${facts.name} ${model}`);
  }
  return byKey;
}

let named: ReturnType<typeof nameAll> | undefined;
/** Finds a platform by its key. The names are gathered when the first is looked up: a phone needs long. */
const find = (key: string) => (named ??= nameAll()).get(key);

function moduleOf(key: string): Read<NamedPlatform> | null {
  for (const { pattern, platform, model } of moduleNumbers) {
    const match = new RegExp(pattern).exec(key);
    if (!match) continue;
    const named = model?.replace('$1', match[1] ?? '') ?? null;
    const models: readonly string[] = platforms[platform].models;
    const isKnown = named !== null && models.includes(named);
    return taken({ platform, name: platforms[platform].name, model: isKnown ? named : null });
  }
  return null;
}

/** The family outside Cisco's chapter that a key is a model of. */
const outside = (key: string) =>
  otherFamilies.find(({ models }) =>
    models.some((model) => ['', ...gluedBefore].some((start) => bare(start + model) === key)),
  )?.label;

/** Platforms and models whose name contains what was typed, for a "did you mean". */
function similarTo(key: string): string[] {
  if (key.length < 2) return [];
  const names = Object.values<KnownPlatform>(platforms).flatMap((facts) => [
    facts.name,
    ...facts.models,
  ]);
  return names.filter((each) => squash(each.toLowerCase()).includes(key)).slice(0, 5);
}

/** The platforms of a text with strokes in it, as a row of Cisco's tables has them; each once. */
function severalIn(text: string): NamedPlatform[] {
  const parts = text.split('/').map((part) => find(keyOf(part)));
  const named = parts.flatMap((part) => (part?.ok ? [part.value] : []));
  if (named.length < parts.length || named.length < 2) return [];
  return [...new Map(named.map((each) => [each.platform, { ...each, model: null }])).values()];
}

/**
 * Reads a platform: its stable name in links (`firepower-2100`), its name (`Firepower 2100`), a
 * model (`2130`, `SM-36`, `Firepower 2130`), an order number (`FPR2130-NGFW-K9`), or the model as
 * devices and managers print it (`Cisco Firepower 2110 Threat Defense (77) Version 7.2.5`).
 *
 * A family that Cisco's chapter does not cover is `not-covered`, by its name. Any other text is
 * `unreadable`, with a sentence that lists what would do. Never throws.
 * Source: rules `table-7`, `models` and `other-families`.
 */
export function parsePlatform(text: string): Read<NamedPlatform> {
  const typed = textOf(text);
  if (typed === '') {
    return notRead('empty', 'models', 'Choose a platform or type a model, such as 2130.');
  }
  // As a link and a choice have it: most readers need no other spelling.
  for (const platform of Object.keys(platforms) as Platform[]) {
    const { name } = platforms[platform];
    if (typed === platform || typed === name) return taken({ platform, name, model: null });
  }
  const key = typed.length > longest ? '' : keyOf(typed).replace(/^(\d\d)xx$/, '$100');
  const virtual = key.replace(/^(ftdv)\d+$/, '$1');
  const found = find(key) ?? find(virtual) ?? moduleOf(key);
  if (found) return found;
  const family = outside(key);
  if (family !== undefined) {
    const message = `${quote(typed)} is a model of the ${family}. Cisco’s guide for Version 7.6 does not cover that family.`;
    return notRead('not-covered', 'other-families', message);
  }
  const several = severalIn(typed.slice(0, longest));
  const [only, ...others] = several;
  // Models of one platform.
  if (only && others.length === 0) return taken(only);
  const similar = only ? several.map(({ name }) => name) : similarTo(key);
  const help =
    similar.length > 0
      ? `Did you mean ${anyOf(similar)}?`
      : `Choose ${anyOf(Object.values(platforms).map((each) => each.name))}, or type a model such as 2130 or SM-36.`;
  const what =
    several.length > 0
      ? 'names more than one platform'
      : 'is no platform or model that this site knows';
  return notRead('unreadable', 'models', `${quote(typed)} ${what}. ${help}`, similar);
}
