import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import styles from '../../styles/listing.css?inline';
import type { Texts } from '../device/readLink.ts';
import { FileName } from '../pieces/FileName.tsx';
import { ListedPackages } from './ListedPackages.tsx';
import { listingSentence } from './listingSentence.ts';
import { useLater, useListing } from './useListing.ts';

interface Props {
  /** The reader's device as text, to hold the files against. */
  device: Texts;
}

const id = 'package-finder-listing';

// The table's styles come with what draws it.
if (typeof document !== 'undefined') {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/** What pasted files are: one name, or a folder listing of thousands of lines. */
export function ListingReader({ device }: Props) {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  // What was pasted before this island came to life.
  useLayoutEffect(() => setText(area.current?.value ?? ''), []);
  const { listing, isReading } = useListing(text, device);
  const { lines, others } = listing;
  // The table of a long listing is drawn anew for a new listing alone, not for each key press.
  const drawn = useLater(listing);
  const table = useMemo(() => <ListedPackages listing={drawn} />, [drawn]);
  return (
    <>
      <h3>What a file is</h3>
      <div class="field">
        <label for={id}>File names or a folder listing</label>
        <textarea
          {...{ id }}
          ref={area}
          rows={4}
          onInput={(event) => setText(event.currentTarget.value)}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={`${id}-help`}
        />
        <p id={`${id}-help`} class="field-help">
          One name a line, or what <code>dir</code> or <code>ls -l</code> prints. It is held against
          your device and target above, and stays on this page.
        </p>
      </div>
      <p
        role="status"
        class={listing.packages.length > 0 ? 'listing-summary found' : 'listing-summary'}
      >
        <FileName text={isReading ? 'Reading…' : listingSentence(listing)} />
      </p>
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
    </>
  );
}
