import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fleetUnitsInSteps } from '../rules/inventory/fleetUnits.ts';
import { emptyInventory, readInventoryInSteps } from '../rules/inventory/readInventoryInSteps.ts';
import type { ChosenColumns } from '../rules/inventory/table.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import { useLink } from './device/useLink.ts';
import { ListField } from './fleet/ListField.tsx';
import { WhatWasRead } from './fleet/WhatWasRead.tsx';
import { type FleetFile, correctedDevices, leftOutOn, newFleetId } from './fleet/fleetWork.ts';
import { isLatest } from './fleet/isLatest.ts';
import { useFleetWork } from './fleet/useFleetWork.ts';
import { LoadedFold } from './pieces/LoadedFold.tsx';
import { useLoaded } from './pieces/useLoaded.ts';
import { useNextFocus } from './pieces/useNextFocus.ts';
import { useSteps } from './pieces/useSteps.ts';

const loadJsonReader = () =>
  import('../rules/inventory/fromJson.ts').then(({ fromJson }) => fromJson);

/**
 * A whole fleet: lists of devices in, waves, files and runbooks out. Takes no props: the target stands in
 * the address, all else in this tab, and in the browser once the reader asks for it.
 */
export default function Fleet() {
  const { texts, edit, link } = useLink();
  const { to } = texts;
  const state = useFleetWork((target) => edit({ to: target }));
  const { before, change, undo } = state;
  const work = useMemo(() => ({ ...state.work, to }), [state.work, to]);
  const { edits, leftOut, added } = work;
  const [files, setFiles] = useState<{ name: string; text: string }[]>([]);
  /** Lists that were taken away, to be brought back. */
  const [taken, setTaken] = useState(files);
  const [text, setText] = useState('');
  const [fields, setFields] = useState(1);
  const [chosen, setChosen] = useState<ChosenColumns>({});
  const [unit, setUnit] = useState<string | null>(null);
  const focusNext = useNextFocus();

  const isText = text.trim() !== '';
  const hasLists = isText || files.length > 0;
  const lists = [before, files, text, chosen];
  /** Devices of the last reading: what was done to them stays theirs when another list names them. */
  const earlier = useRef(emptyInventory.devices);
  const reading = useSteps(
    () => {
      const all = isText ? [...files, { name: 'pasted', text }] : files;
      return readInventoryInSteps(all, loadJsonReader, chosen, before, earlier.current);
    },
    lists,
    emptyInventory,
  );
  const inventory = reading.value;
  earlier.current = inventory.devices;
  // Until it is read together with the lists, an opened fleet is what it was when it was kept.
  const read = reading.inputs[0] === before ? inventory.devices : before;
  // With the render itself: what another tab does in between must not be written over.
  useLayoutEffect(() => state.store({ work, devices: read }), [work, read]);
  const devices = useMemo(
    () => correctedDevices(inventory.devices, { edits, leftOut, added }),
    [inventory.devices, edits, leftOut, added],
  );
  const heldFor = useMemo(
    () => leftOutOn(inventory.devices, { edits, leftOut, added }),
    [inventory.devices, edits, leftOut, added],
  );
  const grouping = useSteps(
    function* () {
      return devices === inventory.devices ? inventory : yield* fleetUnitsInSteps(devices);
    },
    [devices],
    emptyInventory,
  );
  const { units, questions } = grouping.value;

  const isAny = hasLists || before.length + added.length > 0;
  const results = useLoaded(isAny, () => import('./fleet/PlannedFleet.tsx'), inventory);

  const add = () => {
    const key = `by hand ${newFleetId()}`;
    const values = { name: `device ${added.length + 1}` };
    const device = { key, values, rows: [{ source: '', line: 0 }], from: {}, disagreements: [] };
    change({ added: [...added, device] });
    setUnit(key);
  };
  const file = (): FleetFile => ({ work, devices: read });
  const empty = () => {
    if (hasLists) setTaken(isText ? [...files, { name: 'pasted', text }] : files);
    setFiles([]);
    setText('');
    setFields((count) => count + 1);
  };
  const open = (opened: FleetFile) => {
    empty();
    setUnit(null);
    state.open(opened);
  };
  const focusAdd = () => focusNext('fleet-add');

  return (
    <div
      class="island needs-script fleet"
      data-working={String(!isLatest(reading, lists) || !isLatest(grouping, [devices]))}
    >
      <div class="screen-only">
        <ListField
          key={fields}
          onText={setText}
          onFiles={(some) => setFiles((all) => [...all, ...some])}
        />
        <WhatWasRead
          {...{ inventory, chosen, hasLists }}
          isReading={reading.isWorking}
          onChoose={setChosen}
          isTaken={taken.length > 0}
          onLists={() => {
            if (hasLists) empty();
            else setFiles(taken);
            focusNext('fleet-lists');
          }}
        />
        <LinkNotices link={link} />
        <LoadedFold
          summary="Fleets kept in this browser, and exported ones"
          load={() => import('./fleet/keeping.ts')}
        >
          {({ KeptFleets }) => <KeptFleets now={file} onOpen={open} />}
        </LoadedFold>
        <p class="actions">
          <button id="fleet-add" type="button" onClick={add}>
            Add a device by hand
          </button>
          {undo && (
            <button
              type="button"
              onClick={() => {
                undo();
                focusAdd();
              }}
            >
              Undo the last change
            </button>
          )}
          {leftOut.length > 0 && (
            <button
              type="button"
              onClick={() => {
                change({ leftOut: [] });
                focusAdd();
              }}
            >
              Take back all that is left out: {leftOut.length}
            </button>
          )}
        </p>
      </div>
      {results && units.length > 0 && (
        <results.PlannedFleet
          {...{ units, questions, devices, work, state, file }}
          leftOutOn={heldFor}
          onTo={(target) => edit({ to: target })}
          chosen={unit}
          onChoose={setUnit}
        />
      )}
    </div>
  );
}
