import { useLayoutEffect, useState } from 'preact/hooks';
import { readStored, storedKeys, writeStored } from '../../browser/storage.ts';
import { factsRevision } from '../../rules/planUpgrade.ts';
import { readWorkFile } from './readWorkFile.ts';
import { localTime } from './signed.ts';
import type { WorkFile } from './workFile.ts';

interface Props {
  onOpen: (file: WorkFile) => void;
}

function storedFiles(): WorkFile[] {
  const files = storedKeys('plan:').flatMap((key) => {
    const read = readWorkFile(readStored(key) ?? '', factsRevision());
    return read.ok ? [read.file] : [];
  });
  return files.sort((one, other) => (one.written < other.written ? 1 : -1));
}

function titleOf({ inputs }: WorkFile): string {
  const { platform = 'No platform yet', from = '?', to = '?', kind } = inputs;
  return kind === 'hotfix' ? `${platform}: hotfix on ${from}` : `${platform}: ${from} → ${to}`;
}

/** Plans that this browser keeps, to go on with or to remove; nothing where there are none. */
export function StoredPlans({ onOpen }: Props) {
  const [files, setFiles] = useState<WorkFile[]>([]);
  const [removed, setRemoved] = useState<{ id: string; content: string | null } | null>(null);
  useLayoutEffect(() => setFiles(storedFiles()), []);
  if (files.length === 0 && !removed) return null;
  const remove = (id: string) => {
    setRemoved({ id, content: readStored(`plan:${id}`) });
    writeStored(`plan:${id}`, null);
    setFiles(storedFiles());
  };
  const undo = () => {
    if (removed) writeStored(`plan:${removed.id}`, removed.content);
    setRemoved(null);
    setFiles(storedFiles());
  };
  return (
    <section class="screen-only stored-plans" aria-label="Plans in this browser">
      <h3>Plans in this browser</h3>
      <ul>
        {files.map((file) => (
          <li key={file.work.id}>
            <button type="button" onClick={() => onOpen(file)}>
              {titleOf(file)}
            </button>{' '}
            <span class="stamp">
              {[...file.work.steps.values()].filter(({ tick }) => tick?.ticked).length} ticked, last
              change {localTime(file.written)}
            </span>{' '}
            <button
              type="button"
              aria-label={`Remove ${titleOf(file)}`}
              onClick={() => remove(file.work.id)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {removed && (
        <p>
          Removed.{' '}
          <button type="button" onClick={undo}>
            Undo: bring it back
          </button>
        </p>
      )}
    </section>
  );
}
