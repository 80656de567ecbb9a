import type { ComponentChildren } from 'preact';
import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import type { FloorStanding } from '../../rules/fleet/unitAnswer.ts';
import { counted } from '../../rules/wording/counted.ts';
import type { UnitCount, UnitFilter } from './unitFilter.ts';

interface Props {
  plan: FleetPlan;
  /** Shows the units of a sentence in the table. */
  onFilter: (filter: UnitFilter) => void;
}

interface ToldProps extends UnitFilter {
  onFilter: (filter: UnitFilter) => void;
  isGood?: boolean;
  children: ComponentChildren;
}

/** A sentence on some units, with the way to see which. */
function Told({ label, fits, onFilter, isGood = false, children }: ToldProps) {
  return (
    <p class={isGood ? undefined : 'gaps'}>
      {children}{' '}
      <button
        type="button"
        class="quiet-button screen-only"
        aria-label={`Show them: ${label}`}
        onClick={() => onFilter({ label, fits })}
      >
        Show them
      </button>
    </p>
  );
}

/** Answers how many units stand how to the floors. */
export function countsOfFloors({ floors }: FleetPlan): UnitCount[] {
  if (floors.given.length === 0) return [];
  const ends = (label: string, count: number, end: FloorStanding): UnitCount => ({
    ...{ label, count },
    fits: ({ floor }) => floor.end === end,
  });
  return [
    {
      label: 'Below the floor now',
      count: floors.below,
      fits: ({ floor }) => floor.now === 'below',
    },
    ends('End below the floor', floors.endBelow, 'below'),
    ends('Open whether above', floors.open, 'open'),
    ends('End on a train without a floor', floors.withoutFloor, 'no-floor'),
  ];
}

/** What is told of some units: who can’t reach the goal, and how they get above the floors. */
export function ToldOfUnits({ plan, onFilter }: Props) {
  return (
    <>
      {plan.nearest.map(({ platform, to, units }) => (
        <Told
          key={`${platform} ${to}`}
          label={`${platforms[platform].name}, to the nearest: ${to}`}
          fits={({ answer, ...unit }) =>
            unit.platform === platform && answer.standing === 'nearest' && answer.target === to
          }
          {...{ onFilter }}
        >
          {counted(units, 'unit')} of {platforms[platform].name} can’t reach the target. The plan
          goes to the nearest that can be reached: {to}.
        </Told>
      ))}
      {plan.floors.ways.map(({ to, hops, units }) => (
        <Told
          key={`${to} ${hops}`}
          label={`Shortest way above the floor: ${to}`}
          fits={({ floor }) => floor.way?.to === to && floor.way.hops === hops}
          isGood
          {...{ onFilter }}
        >
          The shortest way above the floor for {counted(units, 'unit')}: {to}, in{' '}
          {counted(hops, 'upgrade')}.
        </Told>
      ))}
      {plan.floors.withoutWay > 0 && (
        <Told
          label="No path above a floor"
          fits={({ floor }) => floor.isWithoutWay}
          {...{ onFilter }}
        >
          {counted(plan.floors.withoutWay, 'unit has', 'units have')} no path above a floor.
        </Told>
      )}
      {plan.floors.endingBelow.map(({ release, floor: least, units }) => (
        <Told
          key={release}
          label={`End on ${release}`}
          fits={({ floor }) => floor.end === 'below' && floor.endsOn === release}
          {...{ onFilter }}
        >
          {counted(units, 'unit ends', 'units end')} on {release}, below {least}.
        </Told>
      ))}
    </>
  );
}
