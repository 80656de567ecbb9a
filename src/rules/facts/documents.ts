/** A document of Cisco's: its exact title and, where Cisco's guide gives one, its address. */
interface DocumentFacts {
  title: string;
  url?: string;
}

/**
 * Cisco documents that Cisco's chapter sends its reader to, by exact title.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade". Only addresses that it prints
 * are here; the two sets of release
 * notes have no title of their own, so their names are plain words.
 */
export const documents = {
  'compatibility-guide': { title: 'Cisco Secure Firewall Threat Defense Compatibility Guide' },
  'fxos-compatibility': { title: 'Cisco Firepower 4100/9300 FXOS Compatibility' },
  'release-notes': {
    title: 'Threat defense release notes',
    url: 'http://www.cisco.com/go/ftd-notes',
  },
  'fxos-release-notes': {
    title: 'FXOS release notes',
    url: 'http://www.cisco.com/go/firepower9300-rns',
  },
  'firmware-guide': { title: 'Cisco Firepower 4100/9300 FXOS Firmware Upgrade Guide' },
  'download-guidelines': {
    title:
      'Guidelines for Downloading Data from the Firepower Management Center to Managed Devices',
  },
  'install-and-upgrade-guides': {
    title: 'Cisco Secure Firewall Threat Defense: Install and Upgrade Guides',
  },
  'upgrade-guide': { title: 'Cisco, Threat Defense upgrade guide' },
  'management-center-guide': {
    title:
      'Managing Firewall Threat Defense with Cloud-Delivered Firewall Management Center in Cisco Defense Orchestrator',
  },
  'fxos-configuration-guide': { title: 'Cisco Firepower 4100/9300 FXOS Configuration Guide' },
  'asa-configuration-guide': {
    title: 'Cisco ASA Series General Operations Configuration Guide',
  },
} as const satisfies Record<string, DocumentFacts>;

/** The stable name of a document. */
export type DocumentId = keyof typeof documents;

/** A place in a document: its title, and the chapter where Cisco's guide names one. */
export interface DocumentReference {
  title: string;
  chapter: string | null;
  /** Address, where Cisco's guide prints one. */
  url: string | null;
}

/** Answers how a place in a document is told, with its chapter where there is one. */
export function documentReference(id: DocumentId, chapter: string | null): DocumentReference {
  const document: { title: string; url?: string } = documents[id];
  return { title: document.title, chapter, url: document.url ?? null };
}
