import { useLayoutEffect, useState } from 'preact/hooks';
import { currentLink, edit, onLinkChange } from './linkStore.ts';
import { type Link, type Texts, emptyTexts } from './readLink.ts';

/** What the reader typed and chose, as text, and how to change it. */
export interface LinkState {
  /** Texts as typed or as the link has them, by key; good or bad. */
  texts: Texts;
  /** Takes over typed texts, for every island of the page and for the address. */
  edit: typeof edit;
  /** The link, for `LinkNotices`. */
  link: Link;
}

/** What fields of the link take: the state of the link, and where their ids begin. */
export interface LinkFieldProps extends Pick<LinkState, 'texts' | 'edit'> {
  /** Begins the ids of the fields, so that two islands of a page have different ones. */
  prefix: string;
}

const nothing: Link = { texts: emptyTexts, repeated: [], unknown: [] };

/**
 * The link: the reader's device and answers, shared by all islands of the page through the address.
 * The first render is empty, as the one of the server was; the address is read before the first
 * paint after it.
 */
export function useLink(): LinkState {
  const [link, setLink] = useState(nothing);
  useLayoutEffect(() => {
    const listen = () => setLink(currentLink());
    const isTyped = currentLink().texts !== emptyTexts;
    const stop = onLinkChange(listen);
    // A field with text that was typed before must never be drawn empty.
    if (isTyped) listen();
    // What stands there until then is what the server drew; a slow phone has two short tasks.
    const timer = setTimeout(listen);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return { texts: link.texts, edit, link };
}
