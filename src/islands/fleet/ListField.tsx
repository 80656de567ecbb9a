import { useState } from 'preact/hooks';
import { DropZone } from '../pieces/DropZone.tsx';
import { PasteField } from '../pieces/PasteField.tsx';
import { sayNotLoaded } from '../pieces/useLoaded.ts';
import { TextDropped } from './TextDropped.tsx';

interface Props {
  /** Takes over what is pasted or typed, as it stands now. */
  onText: (text: string) => void;
  /** Takes over files; each is read once. */
  onFiles: (files: { name: string; text: string }[]) => void;
}

/** A pasted list of this length stays out of the field: drawing it would freeze the page. */
const longestInField = 200_000;

/** The one way in: lists that are pasted, typed, dropped or chosen, several at once and in any order. */
export function ListField({ onText, onFiles }: Props) {
  const [problems, setProblems] = useState<string[]>([]);
  const take = async (files: readonly File[]) => {
    const { decodeFile } = await import('../pieces/decodeFile.ts');
    const read = await Promise.all(files.map(decodeFile));
    setProblems(read.filter((each) => typeof each === 'string'));
    const whole = read.filter((each) => typeof each !== 'string');
    if (whole.length > 0) onFiles(whole);
  };
  return (
    <>
      <DropZone
        id="fleet-files"
        label="Choose files"
        onFiles={(files) => void take(files).catch(sayNotLoaded)}
      >
        <PasteField
          id="fleet-lists"
          label="Lists of your devices"
          rows={7}
          {...{ onText }}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text') ?? '';
            if (text.length <= longestInField) return;
            event.preventDefault();
            onFiles([{ name: 'pasted', text }]);
          }}
          placeholder="fw-a 2130 7.2.5"
        >
          Paste here, or drop files: the inventory of the cloud manager, device records, pairs,
          chassis, <code>show version</code>, CSV, or one device a line. Nothing leaves this page.
          Keys and passwords in a list are dropped as it is read, and the list itself is never kept.
        </PasteField>
      </DropZone>
      <TextDropped problems={problems} />
    </>
  );
}
