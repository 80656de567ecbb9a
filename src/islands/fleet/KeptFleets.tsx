import { useLayoutEffect, useState } from 'preact/hooks';
import { onKeptWork } from '../../browser/keptWork.ts';
import { type FleetFile, mergeFleets, readFleetFile } from './fleetFile.ts';
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

/** Fleets that this browser keeps, to open or to remove; and those that come as a file. */
export function KeptFleets({ now, onOpen }: Props) {
  const [files, setFiles] = useState<FleetFile[]>([]);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [problem, setProblem] = useState('');
  useLayoutEffect(() => {
    const list = () => void everyKeptFleet().then(setFiles);
    list();
    return onKeptWork(list);
  }, []);
  const remove = async ({ id, name }: FleetFile['work']) => {
    setRemoved({ id, name, text: await keptFleet(id).remove() });
    setFiles(await everyKeptFleet());
  };
  const bringBack = async ({ id, text }: Removed) => {
    if (text !== null) await keptFleet(id).bringBack(text);
    setRemoved(null);
    setFiles(await everyKeptFleet());
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = readFleetFile(await file.text());
    setProblem(typeof read === 'string' ? read : '');
    if (typeof read === 'string') return;
    const mine = now();
    // Its own name and id stay with whoever exported it.
    const theirs = { ...read, work: { ...read.work, id: '' } };
    onOpen(mine.devices.length === 0 ? theirs : mergeFleets(mine, theirs));
  };
  return (
    <section class="screen-only stored-plans" aria-label="Fleets in this browser">
      <h3>Fleets in this browser</h3>
      {files.length === 0 && (
        <p>None. A fleet is kept when you say so, under the name that you give it.</p>
      )}
      <ul>
        {files.map((file) => (
          <li key={file.work.id}>
            <button type="button" onClick={() => onOpen(file)}>
              {file.work.name}
            </button>{' '}
            <span class="stamp">{file.devices.length + file.work.added.length} devices</span>{' '}
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
      <p role="status">
        {removed && `Removed ${removed.name}.`}
        {problem}
      </p>
      {removed && (
        <p>
          <button type="button" onClick={() => void bringBack(removed)}>
            Undo: bring it back
          </button>
        </p>
      )}
      <label class="file-choice">
        Open or merge an exported fleet
        <input
          type="file"
          accept=".json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
}
