import { useLayoutEffect, useState } from 'preact/hooks';
import { onKeptWork } from '../../../browser/keptWork.ts';
import { useNextFocus } from '../../pieces/useNextFocus.ts';
import { localTime } from '../handOver/signed.ts';
import { progressWords } from './doneSteps.ts';
import { everyKeptPlan, keptPlan } from './keptPlan.ts';
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

function titleOf({ inputs }: WorkFile): string {
  const { platform = 'No platform yet', from = '?', to = '?', kind } = inputs;
  return kind === 'hotfix' ? `${platform}: hotfix on ${from}` : `${platform}: ${from} → ${to}`;
}

/** Plans that this browser keeps, to go on with or to remove; nothing where there are none. */
export function StoredPlans({ onOpen }: Props) {
  const [files, setFiles] = useState<WorkFile[]>([]);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const focusNext = useNextFocus();
  useLayoutEffect(() => {
    const list = () => void everyKeptPlan().then(setFiles);
    list();
    return onKeptWork(list);
  }, []);
  if (files.length === 0 && !removed) return null;
  const remove = async (file: WorkFile) => {
    const { id } = file.work;
    const content = await keptPlan(id).remove();
    setFiles(await everyKeptPlan());
    setRemoved({ id, title: titleOf(file), content });
    focusNext(undoId);
  };
  const undo = async ({ id, content }: Removed) => {
    if (content !== null) await keptPlan(id).bringBack(content);
    setFiles(await everyKeptPlan());
    setRemoved(null);
    focusNext(openId(id));
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
              {progressWords(file)}, last change {localTime(file.written)}
            </span>{' '}
            <button
              type="button"
              aria-label={`Remove ${titleOf(file)}`}
              onClick={() => void remove(file)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{removed && `Removed ${removed.title}.`}</p>
      {removed && (
        <p>
          <button id={undoId} type="button" onClick={() => void undo(removed)}>
            Undo: bring it back
          </button>
        </p>
      )}
    </section>
  );
}
