import { useRef, useState } from 'preact/hooks';
import { factsRevision } from '../../../rules/plan/planUpgrade.ts';
import { progressWords } from './doneSteps.ts';
import { readWorkFile, tooLong } from './readWorkFile.ts';
import type { Work } from './work.ts';
import { type WorkFile, longestWorkFile } from './workFile.ts';

interface Props {
  /** The work on the plan that is open, to tell a file of the same plan from others. */
  work: Work;
  /**
   * Opens a file as the plan that it is, with its inputs. Answers why what is kept of that plan
   * can't be read, where that is so: then the file was opened beside it.
   */
  onOpen: (file: WorkFile) => Promise<string | null>;
  /** Merges a file into the work on this plan. */
  onMerge: (file: WorkFile) => void;
}

function tell(file: WorkFile): string {
  return `the file of ${file.written.slice(0, 10)}, ${progressWords(file)}`;
}

/** Takes work in that this page exported: a file or its pasted text. */
export function ImportWork({ work, onOpen, onMerge }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const [other, setOther] = useState<WorkFile | null>(null);
  const open = async (file: WorkFile) => {
    setOther(null);
    const trouble = await onOpen(file);
    setMessage(
      trouble === null
        ? `Opened ${tell(file)}.`
        : `Opened ${tell(file)} as a plan of its own. What this browser keeps of the same plan can’t be read, and stays as it is. ${trouble}`,
    );
  };
  const merge = (file: WorkFile) => {
    onMerge(file);
    setOther(null);
    setMessage(`Merged ${tell(file)}: the later tick won, and all notes are kept.`);
  };
  const take = (content: string) => {
    const read = readWorkFile(content, factsRevision());
    setOther(null);
    if (!read.ok) return setMessage(`Not imported, and nothing changed. ${read.message}`);
    if (area.current) area.current.value = '';
    if (read.file.work.id === work.id) return merge(read.file);
    if (work.steps.size === 0) return void open(read.file);
    setOther(read.file);
    setMessage('The file is of another plan. Choose what to do with it.');
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    // Looked at before it is read: a wrong file can be of any size.
    if (file.size > longestWorkFile * 4) return setMessage(`Not imported. ${tooLong}`);
    take(await file.text());
  };
  return (
    <>
      <div class="fields">
        <div class="field">
          <label for="plan-import-file">A file that this page exported</label>
          <input
            id="plan-import-file"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void choose(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </div>
        <div class="field">
          <label for="plan-import-text">Or its text</label>
          <textarea
            id="plan-import-text"
            ref={area}
            rows={3}
            spellcheck={false}
            autocomplete="off"
          />
        </div>
      </div>
      <p class="actions">
        <button type="button" onClick={() => take(area.current?.value ?? '')}>
          Import the text
        </button>
      </p>
      <p role="status" class="import-result">
        {message}
      </p>
      {other && (
        <p class="actions">
          <button type="button" class="action" onClick={() => void open(other)}>
            Open it as its own plan
          </button>
          <button type="button" onClick={() => merge(other)}>
            Merge it into this plan
          </button>
        </p>
      )}
    </>
  );
}
