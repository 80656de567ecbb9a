/**
 * How words are spelled for the search engine, the same in its index and in a query.
 *
 * pagefind takes what stands between two spaces for one word and drops its punctuation: `2.14`
 * would be `214` and find `2140`, and `FP3K` would not be found within
 * `Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar`. So a version keeps its dots as a letter that
 * looks like one, and a name falls into its parts, joined by a mark that the reader never sees.
 */

/** U+A78F, a letter to the engine, in the place of a version's dots. */
const letterDot = 'ꞏ';
/** At the end of a part: more of the name follows, after what stands here or after `_`. */
const joined = '`';
/** `_` itself would count as a letter of the word. */
const underscore = '~`';

/** Not the dot after the `k9` of `fxos-k9.2.12.0.498.SPA`, where the version only begins. */
const versionDot = /(?<=(?<![a-uw-z0-9])\d+)\.(?=\d)/gi;
// Only from where a word begins: tried from each letter, a long text would take minutes.
const compound = /(?<![a-z0-9])[a-z0-9]+(?:[._-]+[a-z0-9]+)+/gi;
/** An underscore, or a dot with a letter at its side and two letters or more at the other. */
const name = /_|[a-z0-9]\.[a-z]{2}/i;

/** Whether a text holds the name of a file, or of something else with parts. */
export function holdsName(text: string): boolean {
  return text.match(compound)?.some((word) => name.test(word)) ?? false;
}

/** Spells a text of a page for the index. */
export function spellForIndex(text: string): string {
  return text.replace(compound, (word) => {
    const dotted = word.replace(versionDot, letterDot);
    return name.test(word)
      ? dotted.replace(/[._-]+/g, `$&${joined} `).replaceAll('_`', underscore)
      : dotted;
  });
}

/** Spells what the reader typed for the engine: words, names taken apart. */
export function spellForQuery(text: string): string {
  return spellForIndex(text.replaceAll('"', ' '))
    .replace(/(?<![.~-])[.~-]+` /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Gives a text or an excerpt of the index its own spelling back. */
export function respell(text: string): string {
  return text
    .replaceAll(letterDot, '.')
    .replaceAll('`</mark> <mark>', '')
    .replace(/`(<\/mark>)? /g, '$1')
    .replaceAll('`', '')
    .replaceAll('~', '_');
}
