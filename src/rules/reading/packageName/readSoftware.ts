import { valueOf } from '../read.ts';
import { textSense } from '../textSense.ts';
import { isPatch } from '../version.ts';
import { type SoftwareFamily, softwareFamilies } from './namings.ts';
import { escapePattern } from './nameBeginnings.ts';
import type { SoftwareName, Spelling } from './packageName.ts';

const families = new Map<string, SoftwareFamily>(
  softwareFamilies.flatMap((family) =>
    [family.guideToken, family.siteToken].map((token) => [token.toLowerCase(), family]),
  ),
);

/** Longest first, since one token can be the beginning of another. */
const tokens = [...families.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(escapePattern)
  .join('|');

// Zeros in front could hide another release, as in a version that is typed.
const number = '(?:0|[1-9]\\d{0,2})';
const pattern = new RegExp(
  `^(${tokens})(?:_(upgrade|patch|hotfix_([a-z]{1,2})))?-(?:(${number}(?:\\.${number}){2,3})-(0|[1-9]\\d{0,5})(?!\\d))?`,
  'i',
);

/** A listing of thousands of names has few releases. */
const { version: readVersion } = textSense();

/** Whose form a name has: by its token, and by the word after it. Only the site names what is not in Table 7. */
function spellingOf(
  { guideToken, siteToken, software }: SoftwareFamily,
  typed: string,
  word: string,
  isOfPatch: boolean,
): Spelling {
  if (!software.table7) return 'site';
  const hasGuideToken = typed.toLowerCase().startsWith(guideToken.toLowerCase());
  const byToken = guideToken === siteToken ? 'both' : hasGuideToken ? 'guide' : 'site';
  // Cisco's guide has the word `Upgrade` for a patch, too, and no hotfix.
  const byWord = /^(?:hotfix|patch)/.test(word) ? 'site' : isOfPatch ? 'guide' : 'both';
  if (byToken === 'both') return byWord;
  return byWord === 'both' || byWord === byToken ? byToken : 'mixed';
}

function kindOf(word: string): SoftwareName['kind'] {
  return word === 'patch' ? 'patch' : word.startsWith('hotfix') ? 'hotfix' : 'upgrade';
}

/**
 * Reads the name of a threat defense package: family, kind, release, build and whose spelling it is.
 * `null` for what is none, or has a word that its family does not have.
 *
 * Source: Table 7; rules `underscore-spelling`, `patch-names` and `hotfix-names`.
 */
export function readSoftware(name: string): SoftwareName | null {
  const match = pattern.exec(name);
  if (!match) return null;
  const [typed, token = '', wordAsTyped = '', letters = '', release, build] = match;
  const family = families.get(token.toLowerCase());
  if (!family) return null;
  const word = wordAsTyped.toLowerCase();
  const kind = kindOf(word);
  if (release === undefined || build === undefined) return { kind, family, target: null };
  // The one family without the word takes none, and the others do not go without.
  if (kind === 'upgrade' && family.hasUpgradeWord !== (word !== '')) return null;
  const base = valueOf(readVersion(`${release}-0`));
  if (base === null) return null;
  const version = { ...base, build };
  const isOfPatch = kind === 'patch' || (kind === 'upgrade' && isPatch(version));
  return {
    kind: isOfPatch ? 'patch' : kind,
    family,
    target: {
      version,
      release,
      build,
      letters: letters.toUpperCase(),
      spelling: spellingOf(family, typed, word, isOfPatch),
      typed,
      ending: name.slice(typed.length),
    },
  };
}
