/** A document of Cisco's: its exact title and, where Cisco's guide gives one, its address. */
export interface DocumentFacts {
  title: string;
  url?: string;
}

/*
 * Cisco documents that Cisco's chapter sends its reader to, by exact title; each by itself, so that a
 * calculator loads only those that it names.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade". Only addresses that it prints
 * are here; the two sets of release notes have no title of their own, so their names are plain words.
 */

export const compatibilityGuide: DocumentFacts = {
  title: 'Cisco Secure Firewall Threat Defense Compatibility Guide',
};
export const fxosCompatibility: DocumentFacts = {
  title: 'Cisco Firepower 4100/9300 FXOS Compatibility',
};
export const releaseNotes: DocumentFacts = {
  title: 'Threat defense release notes',
  url: 'http://www.cisco.com/go/ftd-notes',
};
export const fxosReleaseNotes: DocumentFacts = {
  title: 'FXOS release notes',
  url: 'http://www.cisco.com/go/firepower9300-rns',
};
export const firmwareGuide: DocumentFacts = {
  title: 'Cisco Firepower 4100/9300 FXOS Firmware Upgrade Guide',
};
export const downloadGuidelines: DocumentFacts = {
  title: 'Guidelines for Downloading Data from the Firepower Management Center to Managed Devices',
};
export const installAndUpgradeGuides: DocumentFacts = {
  title: 'Cisco Secure Firewall Threat Defense: Install and Upgrade Guides',
};
export const upgradeGuide: DocumentFacts = { title: 'Cisco, Threat Defense upgrade guide' };
export const managementCenterGuide: DocumentFacts = {
  title:
    'Managing Firewall Threat Defense with Cloud-Delivered Firewall Management Center in Cisco Defense Orchestrator',
};
export const fxosConfigurationGuide: DocumentFacts = {
  title: 'Cisco Firepower 4100/9300 FXOS Configuration Guide',
};
export const asaConfigurationGuide: DocumentFacts = {
  title: 'Cisco ASA Series General Operations Configuration Guide',
};

/** A place in a document: its title, and the chapter where Cisco's guide names one. */
export interface DocumentReference {
  title: string;
  chapter: string | null;
  /** Address, where Cisco's guide prints one. */
  url: string | null;
}

/** Answers how a place in a document is told, with its chapter where there is one. */
export function documentReference(
  { title, url }: DocumentFacts,
  chapter: string | null,
): DocumentReference {
  return { title, chapter, url: url ?? null };
}
