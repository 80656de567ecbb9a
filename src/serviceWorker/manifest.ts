/** A file of the site: its path under the base path (`` for the start page), and its SHA-256. */
export type SiteFile = readonly [path: string, sha256: string];

/** What one version of the site is made of. */
export interface SiteManifest {
  /** Hash over all files: two builds with the same bytes are the same version. */
  version: string;
  files: readonly SiteFile[];
}
