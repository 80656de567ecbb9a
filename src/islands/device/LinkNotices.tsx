import { linkSentences } from './linkSentences.ts';
import type { Link } from './readLink.ts';

interface Props {
  /** The link as `useDevice` gives it. */
  link: Link;
}

/** What is to be said of the link that was opened; nothing for a good one. */
export function LinkNotices({ link }: Props) {
  const sentences = linkSentences(link);
  return sentences.length > 0 ? <p class="link-notices">{sentences.join(' ')}</p> : null;
}
