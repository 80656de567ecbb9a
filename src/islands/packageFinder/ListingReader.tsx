import { useRef, useState } from 'preact/hooks';
import type { Texts } from '../device/readLink.ts';
import { DropZone } from '../pieces/DropZone.tsx';
import { FileName } from '../pieces/FileName.tsx';
import { PasteField } from '../pieces/PasteField.tsx';
import { useLoaded } from '../pieces/useLoaded.ts';

interface Props {
  /** The reader's device as text, to hold the files against. */
  device: Texts;
}

const first = 'Paste file names, one a line or as a folder listing.';
const load = () => import('./ReadListing.tsx');

/** What files are: pasted names, a folder listing of thousands of lines, or the files themselves. */
export function ListingReader({ device }: Props) {
  const [text, setText] = useState('');
  const [handed, setHanded] = useState<readonly File[]>([]);
  const [{ sentence, isFound }, setSaid] = useState({ sentence: first, isFound: false });
  const area = useRef<HTMLTextAreaElement>(null);
  const reader = useLoaded(text !== '' || handed.length > 0, load, `${text} ${handed.length}`);
  return (
    <>
      <h3>What a file is</h3>
      <DropZone
        id="package-finder-files"
        label="Files to check by their checksum"
        onFiles={(files) => setHanded((all) => [...all, ...files])}
      >
        <PasteField
          id="package-finder-listing"
          label="File names or a folder listing"
          rows={4}
          {...{ area }}
          onText={setText}
        >
          One name a line, what <code>dir</code> or <code>ls -l</code> prints, a carry list or a
          plan of this site. It is held against your device and target above. Or choose or drop
          files of any size, and lists of names or checksums. Your browser reads them here: nothing
          is uploaded.
        </PasteField>
      </DropZone>
      <p role="status" class={isFound ? 'listing-summary found' : 'listing-summary'}>
        <FileName text={sentence} />
      </p>
      {reader && (
        <reader.ReadListing
          {...{ text, device, handed }}
          onSay={(said, found) => setSaid({ sentence: said, isFound: found })}
          onList={(list) => {
            const field = area.current;
            if (!field) return;
            field.value = [field.value.trimEnd(), list].filter(Boolean).join('\n');
            setText(field.value);
          }}
        />
      )}
    </>
  );
}
