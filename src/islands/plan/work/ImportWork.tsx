import { useRef, useState } from 'preact/hooks';
import { factsRevision } from '../../../rules/plan/planUpgrade.ts';
import { say } from '../../../browser/toast.ts';
import { zonedTime } from '../handOver/signed.ts';
import { progressWords } from './doneSteps.ts';
import { planTitle } from './planLink.ts';
import { readWorkFile, tooLong } from './readWorkFile.ts';
import type { Row } from '../runbook/runbook.ts';
import { type OpenFile, mergeImported, openImported } from './importing.ts';
import type { Work } from './work.ts';
import { type WorkFile, longestWorkFile } from './workFile.ts';

interface Props {
  /** The work on the plan that is open, to tell a file of the same plan from others. */
  work: Work;
  /** The steps of the plan that is open. */
  rows: readonly Row[];
  /** Opens a file as a plan. */
  openFile: OpenFile;
  /** Changes the work so that it can be undone. */
  replace: (update: (work: Work) => Work) => void;
}

function tell(file: WorkFile): string {
  const { operator } = file.work;
  return `${planTitle(file)}, ${progressWords(file)}, written ${zonedTime(file.written)}${operator && ` by ${operator}`}`;
}

/** Takes work in that this page exported: a file or its pasted text. */
export function ImportWork({ work, rows, openFile, replace }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const [changes, setChanges] = useState<string[]>([]);
  const [other, setOther] = useState<WorkFile | null>(null);
  const open = async (file: WorkFile) => {
    setOther(null);
    const trouble = await openImported(file, openFile);
    setMessage(
      trouble === null
        ? `Opened: ${tell(file)}.`
        : `Opened as a plan of its own: ${tell(file)}. What this browser keeps of the same plan can’t be read, and stays as it is. ${trouble}`,
    );
    say(`Opened: ${tell(file)}`);
    document.getElementById('calculator')?.scrollIntoView({ behavior: 'instant' });
  };
  const merge = (file: WorkFile) => {
    setOther(null);
    const steps = rows.map(({ step }) => step);
    const changed = mergeImported(work, file, steps, replace);
    setChanges(changed);
    setMessage(
      `Merged: ${tell(file)}. The later tick won, and all notes are kept. ${changed.length > 0 ? 'Changed here:' : 'Nothing changed here.'}`,
    );
  };
  const take = (content: string) => {
    const read = readWorkFile(content, factsRevision());
    setOther(null);
    setChanges([]);
    if (!read.ok) return setMessage(`Not imported, and nothing changed. ${read.message}`);
    if (area.current) area.current.value = '';
    if (read.file.work.id === work.id) return merge(read.file);
    if (work.steps.size === 0) return void open(read.file);
    setOther(read.file);
    setMessage(`The file is of another plan: ${tell(read.file)}. Choose what to do with it.`);
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
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
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
