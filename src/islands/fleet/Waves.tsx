import type { FleetPlan, FleetWave } from '../../rules/fleet/fleetPlan.ts';
import type { FleetBatch } from '../../rules/fleet/cutBatches.ts';
import type { WavesBy } from '../../rules/fleet/cutWaves.ts';
import { pilotUnits } from '../../rules/fleet/pilotUnits.ts';
import { ChoiceField } from '../pieces/ChoiceField.tsx';
import { batchCopyTime } from './copyTime.ts';
import type { FleetWork } from './fleetWork.ts';

interface Props {
  plan: FleetPlan;
  names: ReadonlyMap<string, string>;
  work: FleetWork;
  change: (changes: Partial<FleetWork>) => void;
}

const ways: readonly (readonly [WavesBy, string])[] = [
  ['none', 'One wave'],
  ['site', 'By site'],
  ['group', 'By group'],
  ['label', 'By first label'],
  ['platform', 'By platform'],
];

function Batch({
  batch,
  names,
  work,
}: {
  batch: FleetBatch;
  names: ReadonlyMap<string, string>;
  work: FleetWork;
}) {
  const { kind, hop, file, units, chassis, devices, isPossible, isLast } = batch;
  const what = kind === 'chassis' ? `Chassis: ${hop}` : hop;
  const time = batchCopyTime(work, devices);
  return (
    <li>
      <p>
        <strong>{what}</strong>
        {isPossible && ', if the chassis needs it'}
        {isLast && ', last: on the way to others'}. {devices}{' '}
        {kind === 'chassis' ? 'chassis' : devices === 1 ? 'device' : 'devices'}
        {time !== '' && `, ${time}`}.
      </p>
      <p>
        <code>{file}</code>
      </p>
      {kind === 'chassis' && <p>Chassis: {chassis.join(', ')}.</p>}
      <p>
        {kind === 'chassis' ? 'Then ready: ' : ''}
        {units.map((key) => names.get(key) ?? key).join(', ')}
      </p>
    </li>
  );
}

function moved(order: readonly string[], name: string, by: -1 | 1): string[] {
  const place = order.indexOf(name);
  const rest = order.filter((each) => each !== name);
  rest.splice(Math.max(0, place + by), 0, name);
  return rest;
}

function Wave({ wave, place, props }: { wave: FleetWave; place: number; props: Props }) {
  const { plan, names, work, change } = props;
  const { name, units, devices, batches, notices } = wave;
  const order = plan.waves.map((each) => each.name);
  return (
    <section class="fleet-wave">
      <h4>
        {place + 1}. {name}
        <span class="count">
          {units.length} {units.length === 1 ? 'unit' : 'units'}, {devices}{' '}
          {devices === 1 ? 'device' : 'devices'}, {batches.length}{' '}
          {batches.length === 1 ? 'batch' : 'batches'}
        </span>
      </h4>
      <p class="actions screen-only">
        <button
          type="button"
          disabled={place === 0}
          aria-label={`Earlier: ${name}`}
          onClick={() => change({ order: moved(order, name, -1) })}
        >
          Earlier
        </button>
        <button
          type="button"
          disabled={place === order.length - 1}
          aria-label={`Later: ${name}`}
          onClick={() => change({ order: moved(order, name, 1) })}
        >
          Later
        </button>
      </p>
      {notices.map((notice) => (
        <p key={notice} class="gaps">
          {notice}
        </p>
      ))}
      <details>
        <summary>Batches, in their order</summary>
        <ol class="fleet-batches">
          {batches.map((batch, index) => (
            <Batch key={index} {...{ batch, names, work }} />
          ))}
        </ol>
      </details>
    </section>
  );
}

/** The waves as the reader cuts them, each with its batches; and what is to be repaired first. */
export function Waves(props: Props) {
  const { plan, names, work, change } = props;
  const pilot = pilotUnits(plan, work.onTheWay);
  const putPilot = () => {
    const byHand = { ...work.byHand };
    for (const key of pilot) byHand[key] = 'Pilot';
    change({ byHand, order: ['Pilot', ...work.order.filter((name) => name !== 'Pilot')] });
  };
  if (plan.waves.length === 0 && plan.firstRepair.length === 0) return null;
  return (
    <section>
      <h3>Waves</h3>
      <div class="screen-only">
        <ChoiceField
          id="fleet-waves-by"
          label="Cut the fleet"
          value={work.wavesBy}
          onEdit={(by) => change({ wavesBy: (ways.find(([each]) => each === by) ?? ['none'])[0] })}
          choices={ways}
          hint="Or put units into a wave by hand, from the table above."
        />
        <p class="actions">
          {plan.waves.length > 0 && (
            <button type="button" onClick={putPilot}>
              Put one unit of each platform and path first, as a pilot: {pilot.length}
            </button>
          )}
          {Object.values(work.byHand).some(Boolean) && (
            <button type="button" onClick={() => change({ byHand: {}, order: [] })}>
              Forget what was put by hand
            </button>
          )}
        </p>
      </div>
      {plan.firstRepair.length > 0 && (
        <section class="fleet-wave">
          <h4>
            Repair first
            <span class="count">{plan.firstRepair.length}</span>
          </h4>
          <p>
            In no wave until they are reached, in sync, healthy and of one version:{' '}
            {plan.firstRepair
              .slice(0, 200)
              .map((key) => names.get(key) ?? key)
              .join(', ')}
            {plan.firstRepair.length > 200 && ` and ${plan.firstRepair.length - 200} more`}.
          </p>
        </section>
      )}
      {plan.waves.map((wave, place) => (
        <Wave key={wave.name} {...{ wave, place, props }} />
      ))}
    </section>
  );
}
