import { useLayoutEffect, useState } from 'preact/hooks';
import { readStored, storedKeys, writeStored } from '../../../browser/storage.ts';
import { factsRevision } from '../../../rules/plan/planUpgrade.ts';
import { useNextFocus } from '../../pieces/useNextFocus.ts';
import { readWorkFile } from './readWorkFile.ts';
import { localTime } from '../handOver/signed.ts';
import type { WorkFile } from './workFile.ts';

interface Props {
  /** Opens a kept plan, with its inputs. */
  onOpen: (file: WorkFile) => void;
}

interface Removed {
  id: string;
  title: string;
  content: string | null;
}

const undoId = 'stored-plans-undo';
const openId = (plan: string) => `stored-plan-${plan}`;

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
  const [removed, setRemoved] = useState<Removed | null>(null);
  const focusNext = useNextFocus();
  useLayoutEffect(() => setFiles(storedFiles()), []);
  if (files.length === 0 && !removed) return null;
  const remove = (file: WorkFile) => {
    const { id } = file.work;
    setRemoved({ id, title: titleOf(file), content: readStored(`plan:${id}`) });
    writeStored(`plan:${id}`, null);
    setFiles(storedFiles());
    focusNext(undoId);
  };
  const undo = () => {
    if (removed) {
      writeStored(`plan:${removed.id}`, removed.content);
      focusNext(openId(removed.id));
    }
    setRemoved(null);
    setFiles(storedFiles());
  };
  return (
    <section class="screen-only stored-plans" aria-label="Plans in this browser">
      <h3>Plans in this browser</h3>
      <ul>
        {files.map((file) => (
          <li key={file.work.id}>
            <button id={openId(file.work.id)} type="button" onClick={() => onOpen(file)}>
              {titleOf(file)}
            </button>{' '}
            <span class="stamp">
              {[...file.work.steps.values()].filter(({ tick }) => tick?.ticked).length} ticked, last
              change {localTime(file.written)}
            </span>{' '}
            <button
              type="button"
              aria-label={`Remove ${titleOf(file)}`}
              onClick={() => remove(file)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{removed && `Removed ${removed.title}.`}</p>
      {removed && (
        <p>
          <button id={undoId} type="button" onClick={undo}>
            Undo: bring it back
          </button>
        </p>
      )}
    </section>
  );
}
