import { onAddressChange, readQuery, replaceQuery } from '../../browser/address.ts';
import type { LinkKey } from '../../browser/linkKeys.ts';
import { type Link, emptyTexts, readLink, writeLink } from './readLink.ts';

/**
 * The texts that all islands of a page share: what is typed in one is heard by the others, and
 * stands in the address. Typed text is never taken away; only a change of the address by somebody
 * else (a link, the back button) puts other text in its place, key by key.
 */
const listeners = new Set<() => void>();
let link: Link = { texts: emptyTexts, repeated: [], unknown: [] };
/** What the address said when it was last looked at. */
let seen = link.texts;
let isStarted = false;

function tell(): void {
  for (const listener of listeners) listener();
}

function readAddress(): void {
  const query = readQuery();
  const now = readLink(query);
  const before = seen;
  seen = now.texts;
  // It may be what was written from here, and typed text is not to be taken for that.
  if (isStarted && query.toString() === writeLink(link.texts).toString()) return;
  const texts = { ...link.texts };
  for (const key of Object.keys(texts) as LinkKey[]) {
    if (now.texts[key] !== before[key]) texts[key] = now.texts[key];
  }
  link = { ...now, texts };
  tell();
}

function start(): void {
  if (isStarted) return;
  readAddress();
  isStarted = true;
  onAddressChange(readAddress);
}

/** Answers the link as it stands now. Before the first `onLinkChange` or `edit` it is empty. */
export function currentLink(): Link {
  return link;
}

/** Takes over texts that the reader typed, and writes them into the address. */
export function edit(changes: Partial<Record<LinkKey, string>>): void {
  start();
  link = { ...link, texts: { ...link.texts, ...changes } };
  replaceQuery(writeLink(link.texts));
  tell();
}

/** Calls the listener after each change of the texts. Answers the function that ends it. */
export function onLinkChange(listener: () => void): () => void {
  start();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
