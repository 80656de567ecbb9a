/** The document that this site is written from, and when its facts were last held against it. */
export const edition = {
  publisher: 'Cisco',
  title: 'Threat Defense upgrade guide, chapter “Planning Your Upgrade”',
  version: '7.6',
  checkedOn: '2026-11-23',
} as const satisfies Record<'publisher' | 'title' | 'version' | 'checkedOn', string>;
