import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type StoreResult, writeStored } from '../../../browser/storage.ts';
import { isKeepingLoaded, loadKeeping } from './loadKeeping.ts';
import { type Work, emptyWork, isPlanId, newPlanId } from './work.ts';
import { type WorkFile, longestWorkFile } from './workFile.ts';
import { writeEarly } from './writeEarly.ts';

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
  /** Whether the plan was begun in this page, and not opened. */
  isBegun: boolean;
  /** Whether the link names a plan of which this browser keeps nothing. */
  isElsewhere: boolean;
  /** Changes the work; the first change gives the plan its id. */
  change: (update: (work: Work) => Work) => void;
  /** Changes the work so that it can be undone until the next change. */
  replace: (update: (work: Work) => Work) => void;
  /** Takes back what `replace` changed, and nothing else; `null` where there is nothing to undo. */
  undo: (() => void) | null;
  /** Takes a file in the place of the work, under the id of the file; who works here keeps the own name. */
  take: (file: WorkFile, operator?: string) => void;
  /** From now on the steps are told as they read today. */
  forgetFile: () => void;
  /** Has the work stored after the next render, where there is any. */
  touch: () => void;
  /** Answers the id of the plan, and begins the plan where it has none yet. */
  begin: () => string;
  /** Answers once all changes are stored, or are refused. */
  settled: () => Promise<void>;
  /** `refused` once the browser keeps nothing, `too-long` while the work is too long to be kept. */
  storage: StoreResult | 'too-long';
}

type Keeping = Awaited<ReturnType<typeof loadKeeping>>;

const nothing: Opened = { work: emptyWork, file: null, trouble: null };

/**
 * The work on the plan whose id is in the link, kept by the browser; changes of other tabs are
 * heard. `onNewId` hears the id that the first change makes. `fileOf` answers the work as a file,
 * with the plan as it reads now; it is asked after a render that follows a change.
 */
export function usePlanWork(
  idInLink: string,
  onNewId: (id: string) => void,
): PlanWork & { storeWith: (fileOf: () => WorkFile) => void } {
  const [opened, setOpened] = useState(nothing);
  const [replaced, setReplaced] = useState<{ before: Work; after: Work } | null>(null);
  const [storage, setStorage] = useState<PlanWork['storage']>('stored');
  const id = useRef('');
  const isTouched = useRef(false);
  /** Whether what keeps the work could not be loaded when the plan was opened. */
  const [isBlind, setIsBlind] = useState(false);
  const [isBegun, setIsBegun] = useState(false);
  const [isElsewhere, setIsElsewhere] = useState(false);
  /** The work as it was last told to or by the storage. */
  const told = useRef(emptyWork);

  const begin = () => {
    if (id.current === '') {
      id.current = newPlanId();
      isTouched.current = true;
      setIsBegun(true);
      setOpened((now) => ({ ...now, work: { ...now.work, id: id.current } }));
      onNewId(id.current);
    }
    return id.current;
  };

  useLayoutEffect(() => {
    const isNew = idInLink !== id.current;
    if (isNew) {
      id.current = isPlanId(idInLink) ? idInLink : '';
      told.current = { ...emptyWork, id: id.current };
      setOpened({ ...nothing, work: told.current });
      setReplaced(null);
      setIsBegun(false);
      setIsElsewhere(false);
    }
    let isOver = false;
    let stop: () => void = () => undefined;
    const watch = ({ keptPlan, readKeptPlan, mergeEdits }: Keeping) => {
      if (isOver) return;
      const kept = keptPlan(idInLink);
      const show = () => {
        setStorage((now) => (now === 'too-long' ? now : kept.storage));
        const read = readKeptPlan(kept);
        if (read && !read.ok) {
          const isHomeless = kept.homeless !== null;
          kept.homeless = null;
          id.current = '';
          if (isHomeless) begin();
          setOpened(({ work }) => ({
            ...nothing,
            work: isHomeless ? work : emptyWork,
            trouble: read.message,
          }));
          return;
        }
        const stored = { ...(read?.file.work ?? emptyWork), id: idInLink };
        const before = told.current;
        told.current = stored;
        setOpened((now) => ({
          work: mergeEdits(before, now.work, stored),
          file: read?.file ?? null,
          trouble: null,
        }));
      };
      if (kept.text !== null) show();
      stop = kept.subscribe(show);
      if (isNew) void kept.settled().then(() => !isOver && setIsElsewhere(kept.text === null));
    };
    // Under no id nothing is kept.
    if (isPlanId(idInLink)) void loadKeeping().then(watch, () => setIsBlind(true));
    return () => {
      isOver = true;
      stop();
    };
  }, [idInLink, isBlind]);

  const set = (update: (work: Work) => Work) => {
    begin();
    isTouched.current = true;
    setIsElsewhere(false);
    setOpened(({ work, file }) => ({
      work: { ...update(work), id: id.current },
      file,
      trouble: null,
    }));
  };

  return {
    ...opened,
    storage,
    isBegun,
    isElsewhere,
    begin,
    settled: async () => {
      // Under no id nothing is kept.
      if (id.current === '') return;
      await loadKeeping().then(
        ({ keptPlan }) => keptPlan(id.current).settled(),
        () => undefined,
      );
    },
    change(update) {
      setReplaced(null);
      set(update);
    },
    replace(update) {
      const before = opened.work;
      const after = update(before);
      void loadKeeping().then(({ mergeEdits }) => {
        setReplaced({ before, after });
        set((now) => mergeEdits(before, after, now));
      });
    },
    undo:
      replaced &&
      (() => {
        void loadKeeping().then(({ mergeEdits }) => {
          setReplaced(null);
          set((now) => mergeEdits(replaced.after, replaced.before, now));
        });
      }),
    take(file, operator) {
      id.current = file.work.id;
      isTouched.current = true;
      setReplaced(null);
      setOpened(({ work }) => ({
        work: { ...file.work, operator: operator ?? work.operator },
        file,
        trouble: null,
      }));
    },
    forgetFile: () => setOpened((now) => ({ ...now, file: null })),
    touch: () => (isTouched.current = id.current !== ''),
    storeWith(fileOf) {
      if (!isTouched.current) return;
      isTouched.current = false;
      const file = fileOf();
      const { id: plan } = file.work;
      // The page may be left before what keeps work is there.
      const early = isKeepingLoaded() ? null : writeStored(`early:${plan}`, writeEarly(file));
      void loadKeeping().then(
        ({ keptPlan, writeWorkFile }) => {
          const text = writeWorkFile(file);
          if (text.length > longestWorkFile) return setStorage('too-long');
          told.current = file.work;
          const kept = keptPlan(plan);
          setStorage(kept.storage);
          kept.change(text);
          setIsBlind(false);
        },
        () => setStorage(early ?? 'refused'),
      );
    },
  };
}
