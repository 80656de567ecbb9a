import { counted } from '../../rules/wording/counted.ts';
import type { WavesBy } from '../../rules/fleet/cutWaves.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { pilotUnits } from '../../rules/fleet/pilotUnits.ts';
import { ChoiceField } from '../pieces/ChoiceField.tsx';
import { focusField } from '../pieces/focusField.ts';
import { type FleetWork, withValue } from './fleetWork.ts';

interface Props {
  plan: FleetPlan;
  work: FleetWork;
  change: (changes: Partial<FleetWork>) => void;
}

const ways: readonly (readonly [WavesBy, string])[] = [
  ['none', 'One wave'],
  ['site', 'By site'],
  ['group', 'By group'],
  ['label', 'By label'],
  ['platform', 'By platform'],
];

/** How the fleet is cut into waves, and which units go first. */
export function WaveCuts({ plan, work, change }: Props) {
  const pilot = pilotUnits(plan, work.onTheWay);
  const putPilot = () => {
    const byHand = withValue(work.byHand, pilot, 'Pilot');
    change({ byHand, order: ['Pilot', ...work.order.filter((name) => name !== 'Pilot')] });
  };
  return (
    <div class="screen-only">
      <ChoiceField
        id="fleet-waves-by"
        label="Cut the fleet"
        value={work.wavesBy}
        onEdit={(by) => change({ wavesBy: (ways.find(([each]) => each === by) ?? ['none'])[0] })}
        choices={ways}
        hint="Or put units into a wave by hand, from the table above."
      />
      {work.wavesBy === 'label' && plan.labelKeys.length > 1 && (
        <ChoiceField
          id="fleet-waves-label"
          label="By which label"
          value={work.wavesLabel}
          onEdit={(wavesLabel) => change({ wavesLabel })}
          choices={plan.labelKeys.map(
            ({ key, units }) => [key, `${key}: ${counted(units, 'unit')}`] as const,
          )}
          hint="Without one, the first of each unit."
        />
      )}
      <p class="actions">
        {plan.waves.length > 0 && (
          <button type="button" onClick={putPilot}>
            Put one unit of each platform and path first, as a pilot: {pilot.length}
          </button>
        )}
        {Object.values(work.byHand).some(Boolean) && (
          <button
            type="button"
            onClick={() => {
              change({ byHand: {}, order: [] });
              focusField('fleet-waves-by');
            }}
          >
            Forget what was put by hand
          </button>
        )}
      </p>
    </div>
  );
}
