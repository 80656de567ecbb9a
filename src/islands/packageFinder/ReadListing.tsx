import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import styles from '../../styles/listing.css?inline';
import { readListingInSteps, readPackageListing } from '../../rules/files/readPackageListing.ts';
import type { Texts } from '../device/readLink.ts';
import { useSteps } from '../pieces/useSteps.ts';
import { CheckedFiles } from './checkFiles/CheckedFiles.tsx';
import { ListedPackages } from './ListedPackages.tsx';
import { listingSentence } from './listingSentence.ts';

interface Props {
  /** What was pasted. */
  text: string;
  /** The reader's device as text, to hold the files against. */
  device: Texts;
  /** Files that were chosen, to be read whole. */
  files: readonly File[];
  /** Takes what a screen reader is to hear, and whether a package was found. */
  onSay: (sentence: string, isFound: boolean) => void;
}

const nothing = readPackageListing('');

// The styles come with what they are for.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/**
 * Answers a value one turn later, so that what hangs on it is drawn after what is said at once: the
 * counts of a listing before its table.
 */
function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value));
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}

/** What pasted names and chosen files are. */
export function ReadListing({ text, device, files, onSay }: Props) {
  const { platform, mode, from, to, build, targetFxos } = device;
  const { value: listing, isWorking } = useSteps(
    () => readListingInSteps(text, { platform, mode, from, to, build, targetFxos }),
    [text, platform, mode, from, to, build, targetFxos],
    nothing,
  );
  const { lines, others, packages } = listing;
  // The table of a long listing is drawn anew for a new listing alone, not for each key press.
  const drawn = useLater(listing);
  const table = useMemo(() => <ListedPackages listing={drawn} />, [drawn]);
  const sentence = useMemo(() => listingSentence(listing), [listing]);
  useLayoutEffect(() => {
    onSay(isWorking ? 'Reading…' : sentence, packages.length > 0);
  }, [isWorking, sentence]);
  return (
    <>
      {table}
      {lines.withoutPackage > 0 && (
        <details>
          <summary>Lines that name no package: {lines.withoutPackage}</summary>
          <ul class="other-lines">
            {others.map(({ line, text: shown }) => (
              <li key={line}>
                Line {line}: <code>{shown}</code>
              </li>
            ))}
            {lines.withoutPackage > others.length && (
              <li>and {lines.withoutPackage - others.length} more</li>
            )}
          </ul>
        </details>
      )}
      {files.length > 0 && <CheckedFiles {...{ files, device, packages }} />}
    </>
  );
}
