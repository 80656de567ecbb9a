import { counted } from '../../rules/wording/counted.ts';
import { useLayoutEffect, useState } from 'preact/hooks';
import { onKeptWork } from '../../browser/keptWork.ts';
import { useNextFocus } from '../pieces/useNextFocus.ts';
import { longestFile } from '../pieces/decodeFile.ts';
import { readFleetFile } from './fleetFile.ts';
import type { FleetFile } from './fleetWork.ts';
import { importFleet } from './importFleet.ts';
import { everyKeptFleet, keptFleet } from './keptFleet.ts';

interface Props {
  /** The fleet as it stands, for a merge. */
  now: () => FleetFile;
  onOpen: (file: FleetFile) => void;
}

interface Removed {
  id: string;
  name: string;
  text: string | null;
}

const undoId = 'kept-fleets-undo';
const mergeId = 'kept-fleets-merge';
const fileId = 'kept-fleets-file';
const openId = (fleet: string) => `kept-fleet-${fleet}`;

const countOf = ({ devices, work }: FleetFile) =>
  counted(devices.length + work.added.length, 'device');

/** Fleets that this browser keeps, to open or to remove; and those that come as a file. */
export function KeptFleets({ now, onOpen }: Props) {
  const [files, setFiles] = useState<FleetFile[]>([]);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');
  /** A file that waits for the reader to say what to do with it. */
  const [other, setOther] = useState<FleetFile | null>(null);
  const focusNext = useNextFocus();
  useLayoutEffect(() => {
    const list = () => void everyKeptFleet().then(setFiles);
    list();
    return onKeptWork(list);
  }, []);
  const openKept = async ({ work }: FleetFile) => {
    const kept = keptFleet(work.id);
    await kept.sync();
    const read = kept.text === null ? '' : readFleetFile(kept.text);
    if (typeof read === 'string') return setSaid(`${work.name} is not kept any more. ${read}`);
    setSaid(`Opened ${work.name}.`);
    onOpen(read);
  };
  const remove = async ({ id, name }: FleetFile['work']) => {
    const text = await keptFleet(id).remove();
    setFiles(await everyKeptFleet());
    setRemoved({ id, name, text });
    setSaid(`Removed ${name}.`);
    focusNext(undoId);
  };
  const bringBack = async ({ id, name, text }: Removed) => {
    if (text !== null) await keptFleet(id).bringBack(text);
    setFiles(await everyKeptFleet());
    setRemoved(null);
    setSaid(`${name} is back.`);
    focusNext(openId(id));
  };
  const openFile = (file: FleetFile) => {
    setOther(null);
    setSaid(`Opened the file with ${countOf(file)}.`);
    // It is kept here once its reader says so.
    onOpen({ ...file, work: { ...file.work, id: '' } });
    focusNext(fileId);
  };
  const merge = (file: FleetFile) => {
    const merged = importFleet(now(), file);
    setOther(null);
    setSaid(`Merged the file with ${countOf(file)}. ${merged.said}`);
    onOpen(merged.file);
    focusNext(fileId);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setOther(null);
    // Looked at before it is read: a wrong file can be of any size.
    if (file.size > longestFile) return setSaid('Not imported: the file is longer than any fleet.');
    const read = readFleetFile(await file.text());
    if (typeof read === 'string') return setSaid(`Not imported, and nothing changed. ${read}`);
    const { work, devices } = now();
    if (devices.length + work.added.length === 0) return openFile(read);
    if (work.id !== '' && work.id === read.work.id) return merge(read);
    const name = read.work.name === '' ? 'a fleet' : read.work.name;
    setSaid(`The file has ${name} with ${countOf(read)}. Choose what to do with it.`);
    setOther(read);
    focusNext(mergeId);
  };
  return (
    <section class="screen-only stored-plans" aria-label="Fleets in this browser">
      {files.length === 0 && (
        <p>None. A fleet is kept when you say so, under the name that you give it.</p>
      )}
      <ul>
        {files.map((file) => (
          <li key={file.work.id}>
            <button id={openId(file.work.id)} type="button" onClick={() => void openKept(file)}>
              {file.work.name}
            </button>{' '}
            <span class="stamp">{countOf(file)}</span>{' '}
            <button
              type="button"
              aria-label={`Remove ${file.work.name}`}
              onClick={() => void remove(file.work)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {removed && (
        <p>
          <button id={undoId} type="button" onClick={() => void bringBack(removed)}>
            Undo: bring it back
          </button>
        </p>
      )}
      <label class="file-choice">
        Open or merge an exported fleet
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      <p role="status">{said}</p>
      {other && (
        <p class="actions">
          <button id={mergeId} type="button" onClick={() => merge(other)}>
            Merge it into this fleet
          </button>
          <button type="button" onClick={() => openFile(other)}>
            Open it in place of this fleet
          </button>
        </p>
      )}
    </section>
  );
}
