import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptWork } from '../../browser/keptWork.ts';
import type { InventoryDevice } from '../../rules/inventory/inventory.ts';
import { type FleetFile, readFleetFile, writeFleetFile } from './fleetFile.ts';
import { type FleetWork, emptyFleet } from './fleetWork.ts';
import { keptFleet } from './keptFleet.ts';

/** The reader’s work on a fleet, and how to change it. */
export interface FleetState {
  work: FleetWork;
  /** Devices of an earlier reading, to which the lists of this page are added. */
  before: InventoryDevice[];
  change: (changes: Partial<FleetWork>) => void;
  /** Takes back the last change; `null` where there is none. */
  undo: (() => void) | null;
  /** Takes a kept, imported or merged fleet over. */
  open: (file: FleetFile) => void;
  /** Keeps the fleet in this browser under its name, from now on with every change. */
  keep: (devices: readonly InventoryDevice[], name: string) => void;
  storage: KeptWork['storage'];
}

const idAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => idAlphabet[byte % 31]).join('');

/** Holds the work in this tab, and in the browser once the reader has asked for it. */
export function useFleetWork(devices: { current: readonly InventoryDevice[] }): FleetState {
  const [work, setWork] = useState(emptyFleet);
  const [before, setBefore] = useState<InventoryDevice[]>([]);
  const [last, setLast] = useState<FleetWork | null>(null);
  const [storage, setStorage] = useState<KeptWork['storage']>('stored');
  const now = useRef(work);
  now.current = work;
  const store = (next: FleetWork, list: readonly InventoryDevice[]) => {
    if (next.id === '') return;
    const kept = keptFleet(next.id);
    kept.change(writeFleetFile({ work: next, devices: [...list] }));
    void kept.settled().then(() => setStorage(kept.storage));
  };
  const open = ({ work: opened, devices: read }: FleetFile) => {
    setLast(null);
    setBefore(read);
    setWork(opened);
  };
  // Another tab may change the fleet that is open here.
  useEffect(() => {
    if (work.id === '') return undefined;
    const kept = keptFleet(work.id);
    return kept.subscribe(() => {
      const file = kept.text === null ? null : readFleetFile(kept.text);
      if (file === null || typeof file === 'string') return;
      if (
        writeFleetFile(file) !==
        writeFleetFile({ work: now.current, devices: [...devices.current] })
      ) {
        setWork(file.work);
      }
    });
  }, [work.id]);
  const replace = (next: FleetWork, previous: FleetWork | null) => {
    setLast(previous);
    setWork(next);
    store(next, devices.current);
  };
  return {
    work,
    before,
    storage,
    open,
    change: (changes) => replace({ ...now.current, ...changes }, now.current),
    undo: last && (() => replace(last, null)),
    keep: (list, name) => {
      const next = { ...now.current, name, id: now.current.id || newId() };
      setWork(next);
      store(next, list);
    },
  };
}
