import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../browser/toast.ts';
import type { Texts } from '../device/readLink.ts';
import { FileName } from '../pieces/FileName.tsx';

interface Props {
  /** The reader's device as text, to hold the files against. */
  device: Texts;
}

type Reader = typeof import('./ReadListing.tsx').ReadListing;

const id = 'package-finder-listing';
const filesId = 'package-finder-files';
const first = 'Paste file names, one a line or as a folder listing.';

/** Answers what reads names and files, loaded once there are some. */
function useReader(isWanted: boolean): Reader | null {
  const [reader, setReader] = useState<{ Read: Reader } | null>(null);
  useLayoutEffect(() => {
    if (!isWanted || reader) return;
    import('./ReadListing.tsx').then(
      ({ ReadListing }) => setReader({ Read: ReadListing }),
      () => say('Could not load this part of the site: try again with the site in reach'),
    );
  }, [isWanted]);
  return reader?.Read ?? null;
}

/** What files are: pasted names, a folder listing of thousands of lines, or the files themselves. */
export function ListingReader({ device }: Props) {
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [{ sentence, isFound }, setSaid] = useState({ sentence: first, isFound: false });
  const area = useRef<HTMLTextAreaElement>(null);
  // What was pasted before this island came to life.
  useLayoutEffect(() => setText(area.current?.value ?? ''), []);
  const Read = useReader(text !== '' || files.length > 0);
  const take = (list: FileList | null | undefined) => setFiles((all) => [...all, ...(list ?? [])]);
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (!event.dataTransfer?.files.length) return;
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
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
      <div class="field screen-only">
        <label for={filesId}>Files to check by their checksum</label>
        <input
          id={filesId}
          type="file"
          multiple
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
          aria-describedby={`${filesId}-help`}
        />
        <p id={`${filesId}-help`} class="field-help">
          Choose or drop them, of any size. Your browser reads them here: nothing is uploaded.
        </p>
      </div>
      <p role="status" class={isFound ? 'listing-summary found' : 'listing-summary'}>
        <FileName text={sentence} />
      </p>
      {Read && (
        <Read
          {...{ text, device, files }}
          onSay={(said, found) => setSaid({ sentence: said, isFound: found })}
        />
      )}
    </div>
  );
}
