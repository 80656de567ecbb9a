import {
  asaBeginning,
  familiesOutsideTheGuide,
  installPackages,
  managementCenterPackages,
  mibPackages,
  recoveryImages,
} from '../facts/packages.ts';
import { firmwareNamings, fxosNaming } from '../names/chassisNames.ts';
import { softwareFamilies } from '../names/softwareNames.ts';

/** The maker's part of a name: `Cisco_`, `cisco-`, `fxos-`. */
const makerOf = (beginning: string) => /^[a-z]+[-_]/i.exec(beginning)?.[0] ?? beginning;

const unique = (texts: readonly string[]) => [...new Set(texts)];

const others = [...familiesOutsideTheGuide, managementCenterPackages, mibPackages, recoveryImages];
const published = [
  ...softwareFamilies.flatMap(({ guideToken, siteToken }) => [guideToken, siteToken]),
  ...others.flatMap(({ beginnings }): readonly string[] => beginnings),
  ...[fxosNaming, ...firmwareNamings].map(({ beginning }) => beginning),
];

/** These share the maker's part with addresses and prose, so the whole beginning tells them. */
const wholeBeginnings = [installPackages.beginning, asaBeginning];

const pattern = (beginnings: readonly string[]) =>
  unique(beginnings.map((each) => escapePattern(each.toLowerCase()))).join('|');

/** Answers a text as a pattern that finds just that text. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Beginning of the names of threat defense packages, in lower case: `cisco_`. */
export const softwareMaker = makerOf(softwareFamilies[0]?.guideToken ?? '').toLowerCase();

/** Pattern of what begins like some package of Cisco's, for a name that stands alone. */
export const anyBeginning = pattern([...published, ...wholeBeginnings].map(makerOf));

/** Pattern of the beginnings to look for inside a text, where names stand among other words. */
export const beginningInText = pattern([...published.map(makerOf), ...wholeBeginnings]);

/** How the names of this guide begin, to tell the reader. */
export const knownBeginnings: readonly string[] = [
  makerOf(softwareFamilies[0]?.guideToken ?? ''),
  installPackages.beginning,
  fxosNaming.beginning.replace(/\.$/, ''),
];
