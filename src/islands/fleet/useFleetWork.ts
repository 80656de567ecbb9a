import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreResult } from '../../browser/storage.ts';
import type { InventoryDevice } from '../../rules/inventory/inventory.ts';
import { type FleetFile, type FleetWork, emptyFile, emptyFleet, newFleetId } from './fleetWork.ts';

/** The reader’s work on a fleet, and how to change it. */
export interface FleetState {
  work: FleetWork;
  /** Devices of an earlier reading, to which the lists of this page are added. */
  before: readonly InventoryDevice[];
  /** Changes what the reader types, which the field itself takes back. */
  type: (changes: Partial<FleetWork>) => void;
  /** Changes what a button changes, until the next one with a way back. */
  change: (changes: Partial<FleetWork>) => void;
  /** Takes back the last `change` or `open`, and nothing that was done since; `null` for none. */
  undo: (() => void) | null;
  /** Takes a kept, imported or merged fleet in the place of this one. */
  open: (file: FleetFile) => void;
  /** Keeps the fleet in this browser under a name, from now on with every change. */
  keep: (name: string) => void;
  /** Name under which all changes are stored by now; `null` while one is under way, and for none. */
  keptAs: string | null;
  storage: StoreResult;
  /** To be told the fleet as it stands after each change, so that it is stored where it is kept. */
  store: (file: FleetFile) => void;
}

type Keeping = typeof import('./keeping.ts');

const signs = new WeakMap<readonly InventoryDevice[], string>();

/** What devices are told apart by: where a list said a thing changes with the lists of a tab. */
function signOf(devices: readonly InventoryDevice[]): string {
  // Thousands of devices, asked about with each key press.
  const known =
    signs.get(devices) ?? JSON.stringify(devices.map(({ key, values }) => [key, values]));
  signs.set(devices, known);
  return known;
}

const areSame = (one: FleetFile, other: FleetFile) =>
  JSON.stringify(one.work) === JSON.stringify(other.work) &&
  signOf(one.devices) === signOf(other.devices);

/**
 * Holds the work on a fleet in this tab, and in the browser once the reader has asked for it; changes of
 * other tabs are put beside those of this one. The target stands in the address: `onTo` hears another.
 */
export function useFleetWork(onTo: (to: string) => void): FleetState {
  const [held, setWork] = useState(emptyFleet);
  const [before, setBefore] = useState<readonly InventoryDevice[]>([]);
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const [storage, setStorage] = useState<StoreResult>('stored');
  const [keptAs, setKeptAs] = useState<string | null>(null);
  /** The fleet as it stands. */
  const now = useRef<FleetFile>(emptyFile);
  /** The fleet as it was last told to the storage or by it; `null` where it is not kept. */
  const told = useRef<FleetFile | null>(null);
  /** Id of the fleet that is open and was removed. */
  const lost = useRef('');
  const { id } = held;

  const put = (changes: Partial<FleetWork>) => {
    const { work, devices } = now.current;
    now.current = { work: { ...work, ...changes }, devices };
    setWork(now.current.work);
  };
  const take = (file: FleetFile) => {
    const { work, devices } = now.current;
    now.current = file;
    setWork(file.work);
    if (signOf(file.devices) !== signOf(devices)) setBefore(file.devices);
    if (file.work.to !== work.to) onTo(file.work.to);
  };

  const withKeeping = (run: (keeping: Keeping) => void) =>
    void import('./keeping.ts').then(run, () => setStorage('refused'));

  useEffect(() => {
    const watched = id || lost.current;
    if (watched === '') return undefined;
    let stops: (() => void)[] = [];
    let isOver = false;
    withKeeping(({ keptFleet, mergeFleets, onKeptWork, readFleetFile }) => {
      if (isOver) return;
      const kept = keptFleet(watched);
      const hear = () => {
        const isKept = told.current !== null;
        setStorage(kept.storage);
        if (id === '' && kept.text !== null) put({ id: watched });
        if (!isKept || id === '') return;
        const stored = kept.text === null ? null : readFleetFile(kept.text);
        if (stored === null || typeof stored === 'string') {
          // Removed, here or in another tab: it stays open, and is kept no more. What is stored by
          // a newer copy of this site stays as it is, and this fleet gets a place of its own.
          lost.current = stored === null ? id : '';
          told.current = null;
          put({ id: stored === null ? '' : newFleetId() });
          return;
        }
        const base = told.current ?? stored;
        told.current = stored;
        take(mergeFleets(base, now.current, stored));
      };
      stops = [
        kept.subscribe(hear),
        onKeptWork(() => {
          // Of what is removed or brought back in this tab, only this tells.
          if ((kept.text === null) !== (id === '')) hear();
        }),
      ];
    });
    return () => {
      isOver = true;
      for (const stop of stops) stop();
    };
  }, [id]);

  return {
    work: held,
    before,
    undo,
    keptAs,
    storage,
    type: put,
    change(changes) {
      const earlier = now.current;
      put(changes);
      const later = now.current;
      setUndo(() => () => {
        setUndo(null);
        withKeeping(({ mergeFleets }) => take(mergeFleets(later, earlier, now.current)));
      });
      // It is there by the time that somebody wants it.
      withKeeping(() => undefined);
    },
    open(file) {
      const earlier = now.current;
      const replace = (next: FleetFile) => {
        told.current = next.work.id === '' ? null : next;
        setKeptAs(next.work.id === '' ? null : next.work.name);
        lost.current = '';
        take(next);
      };
      replace(file);
      setUndo(
        areSame(earlier, emptyFile)
          ? null
          : () => () => {
              setUndo(null);
              replace(earlier);
            },
      );
    },
    keep: (name) => put({ name, id: id || newFleetId() }),
    store(file) {
      now.current = file;
      const { id: key } = file.work;
      if (key === '' || (told.current && areSame(told.current, file))) return;
      told.current = file;
      setKeptAs(null);
      withKeeping(({ keptFleet, writeFleetFile }) => {
        const kept = keptFleet(key);
        kept.change(writeFleetFile(file));
        void kept.settled().then(() => {
          setStorage(kept.storage);
          if (told.current === file) setKeptAs(file.work.name);
        });
      });
    },
  };
}
