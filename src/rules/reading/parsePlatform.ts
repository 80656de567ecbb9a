import { anyOf } from '../wording/anyOf.ts';
import { type Platform, type PlatformFacts, platforms } from '../facts/platforms.ts';
import { quote } from './quote.ts';

/** What was read: the platform, or the sentence that says why it is none and what would be. */
export type ParsedPlatform =
  | { ok: true; platform: Platform; name: string; model: string | null }
  | { ok: false; empty: boolean; message: string };

/** Case, spaces, hyphens, the maker's name and the word "series" do not tell platforms apart. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\-_]+/g, '')
    .replace(/^cisco/, '')
    .replace(/series$/, '');
}

function namesOf(id: string, facts: PlatformFacts): [name: string, model: string | null][] {
  const brand = facts.name.slice(0, facts.name.lastIndexOf(' '));
  const family = facts.name.slice(facts.name.lastIndexOf(' ') + 1);
  return [
    ...[id, facts.name, family, `FPR ${family}`, ...(facts.alsoCalled ?? [])].map(
      (name): [string, null] => [name, null],
    ),
    ...facts.models.flatMap((model): [string, string][] =>
      [model, `${brand} ${model}`, `FPR ${model}`, `${facts.name} ${model}`].map((name) => [
        name,
        model,
      ]),
    ),
  ];
}

const byKey = new Map<string, ParsedPlatform & { ok: true }>();
for (const [id, facts] of Object.entries(platforms)) {
  for (const [name, model] of namesOf(id, facts)) {
    const read = { ok: true, platform: id as Platform, name: facts.name, model } as const;
    for (const key of [name, keyOf(name)]) if (!byKey.has(key)) byKey.set(key, read);
  }
}

/** Platforms and models whose name contains what was typed, for a "did you mean". */
function similarTo(key: string): string[] {
  if (key.length < 2) return [];
  const names = Object.values(platforms).flatMap((facts) => [facts.name, ...facts.models]);
  return names.filter((name) => keyOf(name).includes(key)).slice(0, 5);
}

/**
 * Reads a platform: its stable name in links (`firepower-2100`), its name (`Firepower 2100`), a
 * model (`2130`, `SM-36`, `Firepower 2130`), or another name that devices print.
 *
 * Any other text gives `ok: false` with a sentence that lists what would do. Never throws.
 * Source: Table 7 and fact 17.16.
 */
export function parsePlatform(text: string): ParsedPlatform {
  const known = byKey.get(text);
  // Stryker disable next-line ConditionalExpression: only the quick way to the same answer
  if (known) return known;
  const typed = text.trim();
  const key = typed.length > 100 ? typed : keyOf(typed);
  const found = byKey.get(key);
  if (found) return found;
  if (typed === '') {
    return { ok: false, empty: true, message: 'Choose a platform or type a model, such as 2130.' };
  }
  const similar = similarTo(key);
  const help =
    similar.length > 0
      ? `Did you mean ${anyOf(similar)}?`
      : `Choose ${anyOf(Object.values(platforms).map(({ name }) => name))}, or type a model such as 2130 or SM-36.`;
  return {
    ok: false,
    empty: false,
    message: `${quote(typed)} is not a platform or model that this guide covers. ${help}`,
  };
}
