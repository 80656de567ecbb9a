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

/** Every rule whose name stands in one of these files, as a word of its own. */
function namedIn(files: readonly string[]): Set<string> {
  const words = files.flatMap((file) => readFileSync(file, 'utf8').match(/[\w-]+/g) ?? []);
  return new Set(words);
}

/**
 * The module that takes the place of `facts/sources.ts` in the script that all calculators share: the
 * rules that `files` name.
 */
export function sharedSources(files: readonly string[]): string {
  const named = namedIn(files);
  return `export const rulesByPage = ${JSON.stringify(choose((rule) => named.has(rule)))};`;
}

/** A module that adds to those of `shared` what else the files of one calculator name. */
export function ownSources(
  files: readonly string[],
  sharedFiles: readonly string[],
  shared: string,
) {
  const [named, there] = [namedIn(files), namedIn(sharedFiles)];
  const own = choose((rule) => named.has(rule) && !there.has(rule));
  return `import { rulesByPage as all } from ${JSON.stringify(shared)};
    const own = ${JSON.stringify(own)};
    for (const page in own) all[page] = { ...all[page], ...own[page] };`;
}
