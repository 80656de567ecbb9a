import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import styles from '../../styles/listing.css?inline';
import { readListingInSteps, readPackageListing } from '../../rules/files/readPackageListing.ts';
import type { Texts } from '../device/readLink.ts';
import { useSteps } from '../pieces/useSteps.ts';
import { CheckedFiles } from './checkFiles/CheckedFiles.tsx';
import { type SortedFiles, sortFiles } from './checkFiles/sortFiles.ts';
import { ListedPackages } from './ListedPackages.tsx';
import { listingSentence } from './listingSentence.ts';

interface Props {
  /** What was pasted. */
  text: string;
  /** The reader's device as text, to hold the files against. */
  device: Texts;
  /** All that was chosen or dropped: files to be read whole, and lists. */
  handed: readonly File[];
  /** Takes what a screen reader is to hear, and whether a package was found. */
  onSay: (sentence: string, isFound: boolean) => void;
  /** Takes the text of a list of packages that was among the files. */
  onList: (text: string) => void;
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

/** Sorts what was handed over, each file once and in its order. */
function useSorted(handed: readonly File[], onList: Props['onList']) {
  const [sorted, setSorted] = useState<Omit<SortedFiles, 'texts'>>({
    toCheck: [],
    digestLists: [],
  });
  const known = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    const fresh = handed.slice(known.current);
    known.current = handed.length;
    queue.current = queue.current.then(async () => {
      const { toCheck, digestLists, texts } = await sortFiles(fresh);
      texts.forEach(onList);
      setSorted((all) => ({
        toCheck: [...all.toCheck, ...toCheck],
        digestLists: [...all.digestLists, ...digestLists],
      }));
    });
  }, [handed]);
  return sorted;
}

/** What pasted names and chosen files are. */
export function ReadListing({ text, device, handed, onSay, onList }: Props) {
  const { toCheck, digestLists } = useSorted(handed, onList);
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
      {toCheck.length + digestLists.length > 0 && (
        <CheckedFiles files={toCheck} {...{ digestLists, device, packages }} />
      )}
    </>
  );
}
