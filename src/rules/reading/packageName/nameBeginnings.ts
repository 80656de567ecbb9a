import { otherFamilies } from '../../facts/platformSpellings.ts';
import {
  installPackages,
  managementCenterPackages,
  mibPackages,
  otherCiscoFiles,
  otherCiscoPatterns,
  recoveryImages,
} from '../../facts/packages.ts';
import { firmwareNamings, fxosNamings, softwareFamilies } from './namings.ts';

/** The maker's part of a name: `Cisco_`, `cisco-`, `fxos-`. */
const makerOf = (beginning: string) => /^[a-z]+[-_]/i.exec(beginning)?.[0] ?? beginning;

const others = [
  ...otherFamilies,
  managementCenterPackages,
  mibPackages,
  recoveryImages,
  ...otherCiscoFiles,
];
const chassis = [...fxosNamings, ...firmwareNamings].map(({ beginning }) => beginning);
const software = softwareFamilies.flatMap(({ guideToken, siteToken }) => [guideToken, siteToken]);
const published = [
  ...software,
  ...others.flatMap(({ beginnings }): readonly string[] => beginnings),
  ...chassis,
];

/** These share the maker's part with addresses and prose, so the whole beginning tells them. */
const wholeBeginnings = [
  escapePattern(installPackages.beginning),
  ...otherCiscoPatterns.map((each) => each.pattern),
];

const pattern = (beginnings: readonly string[]) =>
  [...new Set(beginnings.map((each) => escapePattern(each.toLowerCase())))].join('|');

/** Answers a text as a pattern that finds just that text. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Pattern of what begins like some package of Cisco's, for a name that stands alone. */
export const anyBeginning = [
  pattern([...published, installPackages.beginning].map(makerOf)),
  ...wholeBeginnings,
].join('|');

/** Pattern of the beginnings to look for inside a text, where names stand among other words. */
export const beginningInText = [pattern(published.map(makerOf)), ...wholeBeginnings].join('|');

const makers = [...new Set(software.map(makerOf))];

/** Answers whether a name begins as threat defense packages do. */
export function beginsAsSoftware(name: string): boolean {
  const lower = name.toLowerCase();
  return makers.some((maker) => lower.startsWith(maker.toLowerCase()));
}

/** How the names of upgrade packages begin, to tell the reader. */
export const knownBeginnings: readonly string[] = [
  ...makers,
  installPackages.beginning,
  ...fxosNamings.map(({ beginning }) => beginning.replace(/\.$/, '')),
];
