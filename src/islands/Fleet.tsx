import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pageHref } from '../browser/address.ts';
import { emptyPlan } from '../rules/fleet/fleetPlan.ts';
import { planFleetInSteps } from '../rules/fleet/planFleet.ts';
import type { AskedField } from '../rules/inventory/askOfUnits.ts';
import { fleetUnitsInSteps } from '../rules/inventory/fleetUnits.ts';
import type { FleetUnit } from '../rules/inventory/fleetUnit.ts';
import type { InventoryField } from '../rules/inventory/inventory.ts';
import { readInventory, readInventoryInSteps } from '../rules/inventory/readInventory.ts';
import type { ChosenColumns } from '../rules/inventory/table.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import { useLink } from './device/useLink.ts';
import { CarryList } from './fleet/CarryList.tsx';
import { Goal } from './fleet/Goal.tsx';
import { HandOverFleet } from './fleet/HandOverFleet.tsx';
import { KeptFleets } from './fleet/KeptFleets.tsx';
import { ListField } from './fleet/ListField.tsx';
import { OpenQuestions } from './fleet/OpenQuestions.tsx';
import { Overview } from './fleet/Overview.tsx';
import { UnitPanel } from './fleet/UnitPanel.tsx';
import { UnitsTable } from './fleet/UnitsTable.tsx';
import { Waves } from './fleet/Waves.tsx';
import { WhatWasRead } from './fleet/WhatWasRead.tsx';
import type { FleetFile } from './fleet/fleetFile.ts';
import { type FleetWork, correctedDevices } from './fleet/fleetWork.ts';
import { type UnitFilter, unitRows } from './fleet/unitFilter.ts';
import { useFleetWork } from './fleet/useFleetWork.ts';
import { withFleetTools } from './fleet/withFleetTools.ts';
import { Verdict } from './pieces/Verdict.tsx';
import { useSteps } from './pieces/useSteps.ts';

const noInventory = readInventory([]);
const noPlan = emptyPlan([], []);
const noUnits = { units: [], questions: [] };

/** Gives the time that a runbook is made; asked when one is, never on drawing. */
const clock = () => new Date().toISOString();

/**
 * A whole fleet: lists of devices in, waves, files and runbooks out. Takes no props: the target stands in
 * the address, all else in this tab, and in the browser once the reader asks for it.
 */
export default function Fleet() {
  const { texts, edit, link } = useLink();
  const kept = useRef<FleetFile['devices']>([]);
  const state = useFleetWork(kept);
  const { work, before, change, undo } = state;
  const [files, setFiles] = useState<{ name: string; text: string }[]>([]);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ChosenColumns>({});
  const [filter, setFilter] = useState<UnitFilter | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  const [progress, setProgress] = useState<ReadonlyMap<string, string>>(new Map());

  const reading = useSteps(
    () =>
      readInventoryInSteps(
        text.trim() === '' ? files : [...files, { name: 'pasted', text }],
        chosen,
        before,
      ),
    [files, text, chosen, before],
    noInventory,
  );
  const inventory = reading.value;
  kept.current = inventory.devices;
  const { edits, leftOut, added } = work;
  const devices = useMemo(
    () => correctedDevices(inventory.devices, work),
    [inventory.devices, edits, leftOut, added],
  );
  const grouped = useSteps(() => fleetUnitsInSteps(devices), [devices], noUnits);
  const { units, questions } = grouped.value;
  const to = texts.to;
  const { toByPlatform, floors, settled, settledFxos, wavesBy, byHand, order, onTheWay, repaired } =
    work;
  const planning = useSteps(
    () =>
      planFleetInSteps({
        ...{ units, to, toByPlatform, floors, settled, settledFxos, onTheWay, repaired },
        waves: { by: wavesBy, byHand, order },
      }),
    [
      units,
      to,
      toByPlatform,
      floors,
      settled,
      settledFxos,
      wavesBy,
      byHand,
      order,
      onTheWay,
      repaired,
    ],
    noPlan,
  );
  const plan = planning.value;
  const rows = useSteps(() => unitRows(plan), [plan], []).value;
  const names = useMemo(() => new Map(units.map(({ key, name }) => [key, name])), [units]);
  const byKey = useMemo(() => new Map(units.map((each) => [each.key, each])), [units]);

  const hasRunbooks = Object.keys(work.runbooks).length > 0;
  useEffect(() => {
    if (!hasRunbooks) return;
    void withFleetTools(async ({ runbookProgress }) => {
      const done = await runbookProgress();
      const found = Object.entries(work.runbooks).map(
        ([key, id]) => [key, done.get(id) ?? ''] as const,
      );
      setProgress(new Map(found.filter(([, said]) => said !== '')));
    });
  }, [work.runbooks, hasRunbooks]);

  const editDevices = (keys: readonly string[], field: InventoryField, value: string) => {
    const next = { ...work.edits };
    for (const key of keys) next[key] = { ...next[key], [field]: value };
    change({ edits: next });
  };
  const answer = (some: readonly FleetUnit[], field: AskedField, value: string) =>
    editDevices(
      some.flatMap(({ members }) => members.map(({ key }) => key)),
      field,
      value,
    );
  const putInWave = (keys: string[], wave: string) => {
    const next = { ...byHand };
    for (const key of keys) next[key] = wave;
    change({ byHand: next });
  };
  const add = () => {
    const key = `by hand ${added.length + 1}`;
    const values = { name: `device ${added.length + 1}` };
    const device = { key, values, rows: [{ source: '', line: 0 }], from: {}, disagreements: [] };
    change({ added: [...added, device] });
    setUnit(key);
  };
  const file = (): FleetFile => ({ work: { ...work, to }, devices: inventory.devices });
  const open = (opened: FleetFile) => {
    setFiles([]);
    setText('');
    state.open(opened);
    if (opened.work.to !== '') edit({ to: opened.work.to });
  };
  const planned = plan.units.find((each) => each.unit.key === unit);
  const runbook = () =>
    planned &&
    void withFleetTools(async ({ makeRunbook }) => {
      const key = planned.unit.key;
      const { id, query } = await makeRunbook(planned, work.runbooks[key], clock());
      const runbooks: FleetWork['runbooks'] = { ...work.runbooks, [key]: id };
      change({ runbooks });
      globalThis.open(pageHref('/plan/', query), '_blank', 'noopener');
    });

  return (
    <div
      class="island needs-script fleet"
      data-working={String(reading.isWorking || grouped.isWorking || planning.isWorking)}
    >
      <div class="screen-only">
        <ListField onText={setText} onFiles={(some) => setFiles((all) => [...all, ...some])} />
        <WhatWasRead
          {...{ inventory, chosen }}
          isReading={reading.isWorking}
          onChoose={setChosen}
          hasFiles={files.length > 0}
          onForget={() => setFiles([])}
        />
        <LinkNotices link={link} />
        <p class="actions">
          <button type="button" onClick={add}>
            Add a device by hand
          </button>
          {undo && (
            <button type="button" onClick={undo}>
              Undo the last change
            </button>
          )}
          {leftOut.length > 0 && (
            <button type="button" onClick={() => change({ leftOut: [] })}>
              Take back all that is left out: {leftOut.length}
            </button>
          )}
        </p>
      </div>
      {units.length > 0 && (
        <>
          <OpenQuestions
            {...{ questions }}
            units={byKey}
            onAnswer={answer}
            onShow={({ units: some, message }) => {
              const wanted = new Set(some);
              setFilter({ label: message, fits: (each) => wanted.has(each.unit.key) });
            }}
          />
          <Goal {...{ plan, work, to, change }} onTo={(target) => edit({ to: target })} />
          <Verdict tone={plan.counts.planned > 0 ? 'yes' : 'none'} summary={plan.summary} />
          <Overview plan={plan} onFilter={setFilter} />
          <UnitsTable
            {...{ rows, filter, progress }}
            onFilter={setFilter}
            chosen={unit}
            onChoose={(key) => setUnit(key === unit ? null : key)}
            onWave={putInWave}
          />
          {planned && (
            <UnitPanel
              {...{ planned, work, change }}
              devices={devices.filter(({ key }) =>
                planned.unit.members.some((member) => member.key === key),
              )}
              onEdit={editDevices}
              onRunbook={runbook}
              onClose={() => setUnit(null)}
              progress={progress.get(planned.unit.key) ?? ''}
            />
          )}
          <Waves {...{ plan, names, work, change }} />
          <CarryList {...{ plan, work, change }} />
          <HandOverFleet {...{ plan, rows, state }} file={file} />
        </>
      )}
      <KeptFleets now={file} onOpen={open} />
    </div>
  );
}
