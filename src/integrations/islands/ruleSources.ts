import { readFileSync } from 'node:fs';
import { rulesByPage } from '../../rules/facts/sources.ts';

type Rules = Record<string, string | null>;

/** Rules by page, those alone that a condition lets through. */
function choose(isWanted: (rule: string) => boolean): Record<string, Rules> {
  const pages = Object.entries<Rules>(rulesByPage).map(([page, rules]) => {
    const wanted = Object.entries(rules).filter(([rule]) => isWanted(rule));
    return [page, Object.fromEntries(wanted)] as const;
  });
  return Object.fromEntries(pages.filter(([, rules]) => Object.keys(rules).length > 0));
}

const wordsOf = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []));

/** Every word of these files, and so every rule that they name. */
const namedIn = (files: readonly string[]) =>
  wordsOf(files.map((file) => readFileSync(file, 'utf8')));

/**
 * The module that takes the place of `facts/sources.ts` in the script that all calculators share: the
 * rules that `files` name.
 */
export function sharedSources(files: readonly string[]): string {
  const named = namedIn(files);
  return `export const rulesByPage = ${JSON.stringify(choose((rule) => named.has(rule)))};
    export const addRules = (own) => {
      for (const page in own) rulesByPage[page] = { ...rulesByPage[page], ...own[page] };
    };`;
}

const placeholder = (island: string) => JSON.stringify(`the rules of ${island}`);

/** A module that adds to those of `shared` what else one calculator names, once that is known. */
export const ownSources = (island: string, shared: string) =>
  `import { addRules } from ${JSON.stringify(shared)}; addRules(${placeholder(island)});`;

/** The calculator whose rules are still to be put into a script, if it is one of those. */
export const islandToFill = (code: string) => /"the rules of (\w+)"/.exec(code)?.[1];

/**
 * Puts into the script of a calculator the rules that `scripts`, what the reader's browser runs of
 * it, name and the files of the shared script don't.
 */
export function putOwnSources(
  code: string,
  island: string,
  scripts: readonly string[],
  sharedFiles: readonly string[],
): string {
  const [named, there] = [wordsOf(scripts), namedIn(sharedFiles)];
  const own = choose((rule) => named.has(rule) && !there.has(rule));
  return code.replace(placeholder(island), () => JSON.stringify(own));
}
