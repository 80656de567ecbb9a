/** This site in one file, beside the start page of the built site. */
export const singleFileName = 'threat-defense-upgrade-guide.html';

/**
 * What stands on a page until the single file is made from all pages: the build then puts the
 * file's checksum and its size in these places.
 */
export const singleFilePlaceholders = {
  sha256: 'checksum-of-the-single-file',
  size: 'size-of-the-single-file',
} as const;
