import { type DocumentId, type DocumentReference, documents } from '../facts/documents.ts';
import type { Reason } from '../reason.ts';

/** One line of a checklist, to be ticked. */
export interface ChecklistItem {
  /** Stable across edits of the question, so that a tick stays with it. */
  id: string;
  when: 'before' | 'after';
  /** What to do, in a sentence or two. */
  text: string;
  /** Command to type for it, literally, or `null`. */
  command: string | null;
  /** Where Cisco says how, or `null` where the guide names nothing. */
  document: DocumentReference | null;
  /** `false` where it can't be done for certain or may not be possible; `text` says it. */
  possible: boolean;
  reasons: Reason[];
}

/** Answers how a place in a document is told, with its chapter where there is one. */
export function documentReference(id: DocumentId, chapter: string | null): DocumentReference {
  const document: { title: string; url?: string } = documents[id];
  return { title: document.title, chapter, url: document.url ?? null };
}
