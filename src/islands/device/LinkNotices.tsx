import { linkSentences } from './linkSentences.ts';
import type { Link } from './readLink.ts';

interface Props {
  /** The link as `useDevice` gives it. */
  link: Link;
}

/** What is to be said of the link; nothing for a good one. Heard when it changes while typing. */
export function LinkNotices({ link }: Props) {
  return (
    // Not `role="status"`: the first status of a calculator is its verdict.
    <p class="link-notices" aria-live="polite" aria-atomic="true">
      {linkSentences(link).join(' ')}
    </p>
  );
}
