import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type StoreResult, onStored, readStored, writeStored } from '../../../browser/storage.ts';
import { factsRevision } from '../../../rules/plan/planUpgrade.ts';
import { readWorkFile } from './readWorkFile.ts';
import { type Work, emptyWork, isPlanId, newPlanId } from './work.ts';
import type { WorkFile } from './workFile.ts';
import { writeWorkFile } from './writeWorkFile.ts';

/** Work as it was found under the id of a plan. */
interface Opened {
  work: Work;
  /** The file that it came from, for what its steps said; `null` for new work. */
  file: WorkFile | null;
  /** Why what is kept can't be read; it stays as it is. */
  trouble: string | null;
}

/** Work in progress on one plan, and how to change it. */
export interface PlanWork extends Opened {
  /** Changes the work; the first change gives the plan its id. */
  change: (update: (work: Work) => Work) => void;
  /** Changes the work so that it can be undone until the next change. */
  replace: (update: (work: Work) => Work) => void;
  /** Brings back what `replace` changed; `null` where there is nothing to bring back. */
  undo: (() => void) | null;
  /** Takes a file in the place of the work, under the id of the file. */
  take: (file: WorkFile) => void;
  /** From now on the steps are told as they read today. */
  forgetFile: () => void;
  /** Has the work stored after the next render, where there is any. */
  touch: () => void;
  /** `refused` once the browser keeps nothing. */
  storage: StoreResult;
}

/** Answers what this browser keeps under the id of a plan; empty work where that is nothing. */
export function keptWork(id: string): Work {
  return open(id).work;
}

function open(id: string): Opened {
  const none = { work: emptyWork, file: null, trouble: null };
  if (!isPlanId(id)) return none;
  const stored = readStored(`plan:${id}`);
  if (stored === null) return { ...none, work: { ...emptyWork, id } };
  const read = readWorkFile(stored, factsRevision());
  if (!read.ok) return { ...none, trouble: read.message };
  return { work: { ...read.file.work, id }, file: read.file, trouble: null };
}

/**
 * The work on the plan whose id is in the link, kept in the browser's storage; changes of other
 * tabs are heard. `onNewId` hears the id that the first change makes. `fileOf` answers the work as
 * a file, with the plan as it reads now; it is asked after a render that follows a change.
 */
export function usePlanWork(
  idInLink: string,
  onNewId: (id: string) => void,
): PlanWork & { storeWith: (fileOf: () => WorkFile) => void } {
  const [opened, setOpened] = useState<Opened>(() => open(''));
  const [before, setBefore] = useState<Work | null>(null);
  const [storage, setStorage] = useState<StoreResult>('stored');
  const id = useRef('');
  const isTouched = useRef(false);

  useLayoutEffect(() => {
    const read = () => {
      const next = open(idInLink);
      id.current = next.work.id;
      setOpened(next);
      setBefore(null);
    };
    if (idInLink !== id.current) read();
    return isPlanId(idInLink) ? onStored(`plan:${idInLink}`, read) : undefined;
  }, [idInLink]);

  const set = (update: (work: Work) => Work) => {
    if (id.current === '') {
      id.current = newPlanId();
      onNewId(id.current);
    }
    isTouched.current = true;
    setOpened(({ work, file }) => ({
      work: { ...update(work), id: id.current },
      file,
      trouble: null,
    }));
  };

  return {
    ...opened,
    storage,
    change(update) {
      setBefore(null);
      set(update);
    },
    replace(update) {
      setBefore(opened.work);
      set(update);
    },
    undo: before && (() => (setBefore(null), set(() => before))),
    take(file) {
      id.current = file.work.id;
      isTouched.current = true;
      setBefore(null);
      setOpened({ work: file.work, file, trouble: null });
    },
    forgetFile: () => setOpened((now) => ({ ...now, file: null })),
    touch: () => (isTouched.current = id.current !== ''),
    storeWith(fileOf) {
      if (!isTouched.current) return;
      isTouched.current = false;
      setStorage(writeStored(`plan:${id.current}`, writeWorkFile(fileOf())));
    },
  };
}
