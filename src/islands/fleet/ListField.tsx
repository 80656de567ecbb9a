import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextDropped } from './TextDropped.tsx';
import { decodeFile } from './decodeFile.ts';

interface Props {
  /** Takes over what is pasted or typed, as it stands now. */
  onText: (text: string) => void;
  /** Takes over files; each is read once. */
  onFiles: (files: { name: string; text: string }[]) => void;
}

const id = 'fleet-lists';
/** A pasted list of this length stays out of the field: drawing it would freeze the page. */
const longestInField = 200_000;

/** The one way in: lists that are pasted, typed, dropped or chosen, several at once and in any order. */
export function ListField({ onText, onFiles }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [isOver, setIsOver] = useState(false);
  // What was pasted before this island came to life.
  useLayoutEffect(() => onText(area.current?.value ?? ''), []);
  const take = async (files: Iterable<File>) => {
    const read = await Promise.all([...files].map(decodeFile));
    setProblems(read.filter((each) => typeof each === 'string'));
    const whole = read.filter((each) => typeof each !== 'string');
    if (whole.length > 0) onFiles(whole);
  };
  return (
    <div
      class={`field drop-zone${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        const files = event.dataTransfer?.files;
        setIsOver(false);
        if (!files || files.length === 0) return;
        event.preventDefault();
        void take(files);
      }}
    >
      <label for={id}>Lists of your devices</label>
      <textarea
        {...{ id }}
        ref={area}
        rows={7}
        onInput={(event) => onText(event.currentTarget.value)}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text') ?? '';
          if (text.length <= longestInField) return;
          event.preventDefault();
          onFiles([{ name: 'pasted', text }]);
        }}
        placeholder="fw-a 2130 7.2.5"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
      />
      <p id={`${id}-help`} class="field-help">
        Paste here, or drop files: the inventory of the cloud manager, device records, pairs,
        chassis, <code>show version</code>, CSV, or one device a line. Nothing leaves this page.
        Keys and passwords in a list are dropped as it is read, and the list itself is never kept.
      </p>
      <label class="file-choice">
        Choose files
        <input
          type="file"
          multiple
          onChange={({ currentTarget }) => {
            void take(currentTarget.files ?? []);
            currentTarget.value = '';
          }}
        />
      </label>
      <TextDropped problems={problems} />
    </div>
  );
}
