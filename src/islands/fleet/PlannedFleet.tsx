import { useEffect, useMemo, useState } from 'preact/hooks';
import { emptyPlan } from '../../rules/fleet/fleetPlan.ts';
import { planFleetInSteps } from '../../rules/fleet/planFleet.ts';
import type { OpenQuestion } from '../../rules/inventory/askOfUnits.ts';
import type { FleetUnit } from '../../rules/inventory/fleetUnit.ts';
import type { InventoryDevice } from '../../rules/inventory/inventory.ts';
import { focusField } from '../pieces/focusField.ts';
import { LoadedFold } from '../pieces/LoadedFold.tsx';
import { type Tone, Verdict } from '../pieces/Verdict.tsx';
import { useLoaded } from '../pieces/useLoaded.ts';
import { useSoon } from '../pieces/useSoon.ts';
import { useSteps } from '../pieces/useSteps.ts';
import { Goal } from './Goal.tsx';
import { Overview } from './Overview.tsx';
import { UnitsTable, unitButton } from './UnitsTable.tsx';
import { Waves } from './Waves.tsx';
import { type FleetFile, type FleetWork, withEdit, withValue } from './fleetWork.ts';
import { type UnitFilter, unitRows } from './unitFilter.ts';
import type { FleetState } from './useFleetWork.ts';
import { isLatest } from './isLatest.ts';
import { withFleetTools } from './withFleetTools.ts';

interface Props {
  units: readonly FleetUnit[];
  questions: readonly OpenQuestion[];
  /** The devices as the reader corrected them. */
  devices: readonly InventoryDevice[];
  work: FleetWork;
  state: FleetState;
  /** Answers the fleet as it is kept. */
  file: () => FleetFile;
  /** Devices that are left out, by the chassis that they run on. */
  leftOutOn: Readonly<Record<string, string>>;
  onTo: (to: string) => void;
  /** Key of a device of the unit that is open: whatever is corrected, it stays open. */
  chosen: string | null;
  onChoose: (key: string | null) => void;
}

const noPlan = emptyPlan([], []);

/** What is planned for the devices that were read: goal, overview, units, waves, files, hand-over. */
export function PlannedFleet(props: Props) {
  const { units, questions, devices, work, state, file, leftOutOn } = props;
  const { onTo, chosen, onChoose } = props;
  const { change, type } = state;
  const [filter, setFilter] = useState<UnitFilter | null>(null);
  const [progress, setProgress] = useState<ReadonlyMap<string, string>>(new Map());
  const { to, toByPlatform, floors, settled, settledFxos, settledFirmware } = work;
  const { wavesBy, wavesLabel, byHand, order, onTheWay, repaired, runbooks } = work;
  const inputs = [
    ...[units, to, toByPlatform, floors, settled, settledFxos, settledFirmware],
    ...[wavesBy, wavesLabel, byHand, order, onTheWay, repaired, leftOutOn],
  ];
  const planning = useSteps(
    () =>
      planFleetInSteps({
        ...{ ...work, units, leftOutOn },
        waves: { by: wavesBy, label: wavesLabel, byHand, order },
      }),
    inputs,
    noPlan,
  );
  const plan = planning.value;
  const listing = useSteps(() => unitRows(plan), [plan], []);
  const rows = listing.value;
  const byKey = useMemo(() => new Map(units.map((each) => [each.key, each])), [units]);

  useEffect(() => {
    if (Object.keys(runbooks).length === 0) return undefined;
    let stop: (() => void) | undefined;
    let isOver = false;
    void withFleetTools(({ runbookProgress, onKeptWork }) => {
      const look = () => void runbookProgress(runbooks).then(setProgress);
      if (isOver) return;
      look();
      stop = onKeptWork(look);
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [runbooks]);

  const edit = (keys: readonly string[], field: Parameters<typeof withEdit>[2], text: string) => ({
    edits: withEdit(work.edits, keys, field, text),
  });
  const membersOf = (keys: readonly string[]) =>
    keys.flatMap((key) => byKey.get(key)?.members.map((member) => member.key) ?? []);
  const planned = plan.units.find(({ unit }) => unit.members.some(({ key }) => key === chosen));
  const panel = useLoaded(planned !== undefined, () => import('./UnitPanel.tsx'), chosen);
  const open = planned?.unit.key ?? null;
  const close = (next: string) => {
    onChoose(null);
    focusField(next);
  };
  const { counts, firstRepair, heldBack } = plan;
  const isHeldUp = firstRepair.length + heldBack.length > 0;
  const isTold =
    questions.length + counts.planned > 0 ||
    isHeldUp ||
    plan.nearest.length + plan.floors.given.length > 0;
  const parts = useLoaded(useSoon() || isTold, () => import('./laterParts.ts'), plan);
  const isWhole = counts.planned + counts.there === plan.units.length && !isHeldUp;
  const tone: Tone = counts.planned === 0 ? 'none' : isWhole ? 'yes' : 'steps';

  // The same elements are not drawn again: a key in another field waits for neither.
  const overview = useMemo(
    () => <Overview {...{ plan, filter, parts }} onFilter={setFilter} />,
    [plan, filter, parts],
  );
  const table = useMemo(
    () => (
      <UnitsTable
        {...{ rows, filter, progress, parts }}
        onFilter={setFilter}
        chosen={open}
        onChoose={({ key, members }) => onChoose(key === open ? null : (members[0]?.key ?? null))}
        onWave={(keys, wave) => change({ byHand: withValue(byHand, keys, wave) })}
      />
    ),
    [rows, filter, progress, open, byHand, parts],
  );

  return (
    <div
      class="fleet-results"
      data-working={String(!isLatest(planning, inputs) || !isLatest(listing, [plan]))}
    >
      {parts && (
        <parts.OpenQuestions
          {...{ questions }}
          onAnswer={(some, field, text) => change(edit(membersOf(some), field, text))}
          onShow={({ units: some, message }) => {
            const wanted = new Set(some);
            setFilter({ label: message, fits: (each) => wanted.has(each.unit.key) });
          }}
        />
      )}
      <Goal {...{ plan, work, to, onTo }} change={type} />
      {parts && <parts.GoalOnPaper work={work} />}
      <Verdict tone={tone} summary={plan.summary} />
      {overview}
      {table}
      {planned && panel && (
        <panel.UnitPanel
          {...{ planned, work, change, type }}
          key={chosen}
          devices={devices.filter(({ key }) =>
            planned.unit.members.some((member) => member.key === key),
          )}
          onEdit={(keys, field, text) => type(edit(keys, field, text))}
          onLeaveOut={(keys) => {
            change({ leftOut: [...work.leftOut, ...keys] });
            close('fleet-filter');
          }}
          onClose={() => close(unitButton(planned.unit.key))}
          progress={progress.get(planned.unit.key) ?? ''}
        />
      )}
      <Waves {...{ plan, work, change, parts }} />
      {parts && <parts.CarryList {...{ plan, work }} change={type} />}
      <LoadedFold summary="Hand over, print and keep" load={() => import('./HandOverFleet.tsx')}>
        {({ HandOverFleet }) => <HandOverFleet {...{ plan, rows, state, file }} />}
      </LoadedFold>
    </div>
  );
}
