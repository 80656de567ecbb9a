import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pageHref } from '../../../browser/address.ts';
import { onKeptWork } from '../../../browser/keptWork.ts';
import type { Texts } from '../../device/readLink.ts';
import { useNextFocus } from '../../pieces/useNextFocus.ts';
import { localTime } from '../handOver/signed.ts';
import { progressWords } from './doneSteps.ts';
import { everyKeptPlan, keptPlan } from './keptPlan.ts';
import { isForDevice, planHref, planTitle } from './planLink.ts';
import type { WorkFile } from './workFile.ts';

interface Props {
  /** The link: plans for its device come first. What is typed is heard once the form is left. */
  device: Texts;
  /** Id of the plan that is open; empty for none. */
  current: string;
  /** Shows the first one alone, with a way to the others. */
  isBrief?: boolean;
}

interface Removed {
  id: string;
  title: string;
  content: string | null;
}

const undoId = 'stored-plans-undo';
const openId = (plan: string) => `stored-plan-${plan}`;

/** Plans that this browser keeps, to go on with or to remove; nothing where there are none. */
export function StoredPlans({ device: inLink, current, isBrief = false }: Props) {
  const lastDevice = useRef(inLink);
  // The plans stand above the form, which must not move while something is typed into it.
  if (!document.activeElement?.closest('.plan-form')) lastDevice.current = inLink;
  const device = lastDevice.current;
  const [kept, setKept] = useState<WorkFile[]>([]);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const focusNext = useNextFocus();
  useLayoutEffect(() => {
    const list = () => void everyKeptPlan().then(setKept);
    list();
    return onKeptWork(list);
  }, []);
  const others = kept.filter(({ work }) => work.id !== current);
  const own = others.filter((file) => isForDevice(file, device));
  const files = [...own, ...others.filter((file) => !own.includes(file))];
  const shown = isBrief ? files.slice(0, 1) : files;
  if (files.length === 0 && !removed) return null;
  const remove = async (file: WorkFile) => {
    const { id } = file.work;
    const content = await keptPlan(id).remove();
    setKept(await everyKeptPlan());
    setRemoved({ id, title: planTitle(file), content });
    focusNext(undoId);
  };
  const undo = async ({ id, content }: Removed) => {
    if (content !== null) await keptPlan(id).bringBack(content);
    setKept(await everyKeptPlan());
    setRemoved(null);
    focusNext(openId(id));
  };
  const isAnyPlan = device.platform.trim() === '';
  const list = (
    <ul>
      {shown.map((file, place) => (
        <li key={file.work.id}>
          <a
            id={openId(file.work.id)}
            class={place === 0 && (isAnyPlan || own.length > 0) ? 'action' : 'action second'}
            href={planHref(file)}
          >
            Go on: {progressWords(file)}
          </a>{' '}
          <span>
            {planTitle(file)}, <span class="stamp">last change {localTime(file.written)}</span>
          </span>{' '}
          {!isBrief && (
            <button
              type="button"
              aria-label={`Remove ${planTitle(file)}`}
              onClick={() => void remove(file)}
            >
              Remove
            </button>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section class="screen-only stored-plans" aria-label="Plans in this browser">
      {isAnyPlan || own.length > 0 ? (
        <>
          {!isAnyPlan && <p>This browser has a plan for this device already.</p>}
          {list}
        </>
      ) : (
        <details class="more-fields">
          <summary>Plans in this browser ({files.length})</summary>
          {list}
        </details>
      )}
      {isBrief && files.length > 1 && (
        <p>
          <a href={pageHref('/plan/')}>All {files.length} plans in this browser</a>
        </p>
      )}
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
