import { useEffect, useState } from 'preact/hooks';
import { linkKeys } from '../../browser/linkKeys.ts';
import { type Link, longestInLink } from './readLink.ts';

interface Props {
  /** The link as `useDevice` gives it. */
  link: Link;
}

/** Whether anything is to be said; what to say loads then. */
const isGood = ({ texts, repeated, unknown }: Link) =>
  repeated.length + unknown.length === 0 &&
  linkKeys.every((key) => texts[key].length <= longestInLink);

/** What is to be said of the link; nothing for a good one. Heard when it changes while typing. */
export function LinkNotices({ link }: Props) {
  const [sentences, setSentences] = useState('');
  useEffect(() => {
    if (isGood(link)) return setSentences('');
    let isLatest = true;
    void import('./linkSentences.ts').then(({ linkSentences }) => {
      if (isLatest) setSentences(linkSentences(link).join(' '));
    });
    return () => void (isLatest = false);
  }, [link]);
  return (
    // Not `role="status"`: the first status of a calculator is its verdict.
    <p class="link-notices" aria-live="polite" aria-atomic="true">
      {sentences}
    </p>
  );
}
