import { counted } from '../../rules/wording/counted.ts';
import type { FleetBatch } from '../../rules/fleet/cutBatches.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { copyTime } from './copyTime.ts';
import type { FleetWork } from './fleetWork.ts';
import { goalWords } from './goalWords.ts';
import { whyInNoWave } from './whyInNoWave.ts';

interface BatchesProps {
  batches: readonly FleetBatch[];
  /** Names of units by their keys. */
  names: ReadonlyMap<string, string>;
  work: FleetWork;
}

function Batch({ batch, names, work }: Omit<BatchesProps, 'batches'> & { batch: FleetBatch }) {
  const { kind, hop, file, units, chassis, devices, isPossible, isLast } = batch;
  const what = kind === 'chassis' ? `Chassis: ${hop}` : hop;
  // The reader’s size is that of the package, not of what the chassis gets.
  const time = kind === 'chassis' ? '' : copyTime(work, devices);
  return (
    <li>
      <p>
        <strong>{what}</strong>
        {isPossible && ', if the chassis needs it'}
        {isLast && ', last: on the way to others'}.{' '}
        {kind === 'chassis' ? `${devices} chassis` : counted(devices, 'device')}
        {time !== '' && `, copies take ${time} over this line`}.
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

/** The batches of a wave in their order: of thousands of units, they are drawn when they are wanted. */
export function Batches({ batches, names, work }: BatchesProps) {
  return (
    <ol class="fleet-batches">
      {batches.map((batch, index) => (
        <Batch key={index} {...{ batch, names, work }} />
      ))}
    </ol>
  );
}

/** On paper, every unit that no wave upgrades, under what keeps it out. */
export function InNoWave({ plan }: { plan: FleetPlan }) {
  const units = plan.units.filter(({ wave }) => wave === null);
  if (units.length === 0) return null;
  const byReason = new Map<string, string[]>();
  for (const planned of units) {
    const why = whyInNoWave(planned);
    const names = byReason.get(why);
    if (names) names.push(planned.unit.name);
    else byReason.set(why, [planned.unit.name]);
  }
  return (
    <section class="fleet-wave print-only">
      <h4>
        In no wave
        <span class="count">{counted(units.length, 'unit')}</span>
      </h4>
      {[...byReason].map(([why, names]) => (
        <p key={why}>
          <strong>{why}</strong> {names.join(', ')}
        </p>
      ))}
    </section>
  );
}

/** On paper, whose plan it is and where the fleet is to go. */
export function GoalOnPaper({ work }: { work: FleetWork }) {
  return (
    <p class="print-only">
      {work.name !== '' && `${work.name}. `}
      {goalWords(work)}
    </p>
  );
}
