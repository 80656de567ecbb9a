import { revisions } from '../facts/revisions.ts';

const last = revisions[revisions.length - 1];

/**
 * The newest revision of the facts, and its day. The site’s build puts the result in the place of this
 * module: what each revision changed is told only to a plan that is older.
 */
export const lastRevision = { revision: last?.revision ?? 0, date: last?.date ?? '' };
