import type { ComponentChildren } from 'preact';
import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import type { Standing } from '../../rules/fleet/unitAnswer.ts';
import { GraphPicture } from '../upgradePath/GraphPicture.tsx';
import { upgradeGraph } from '../upgradePath/drawGraph.ts';
import { type UnitFilter, standingNames } from './unitFilter.ts';

interface Props {
  plan: FleetPlan;
  /** The count that the table shows; `null` for all units. */
  filter: UnitFilter | null;
  /** Shows the units of a count in the table. */
  onFilter: (filter: UnitFilter) => void;
}

/** The fleet on the upgrade graph: how many units stand on each train, how many go each hop. */
function FleetGraph({ plan: { graph } }: { plan: FleetPlan }) {
  const { stands, hops } = graph;
  const hopsOf = ({ from, to }: { from: string; to: string }) => hops[`${from} ${to}`] ?? 0;
  const { nodes, arcs } = upgradeGraph;
  const standing = nodes.map(({ train }) => `${stands[train] ?? 0} on ${train}`).join(', ');
  const going = arcs
    .filter((arc) => hopsOf(arc) > 0)
    .map((arc) => `${hopsOf(arc)} from ${arc.from} to ${arc.to}`)
    .join(', ');
  return (
    <GraphPicture
      id="fleet-graph"
      title="The fleet on the upgrade graph"
      description={`Units: ${standing}. Upgrades: ${going || 'none'}.`}
      onArc={(arc) => String(hopsOf(arc) || '')}
      ofTrain={(train) => ({
        isChosen: (stands[train] ?? 0) > 0,
        isApart: false,
        under: String(stands[train] ?? 0),
      })}
    >
      Under each train: how many units stand there. On each arc: how many go that upgrade.
    </GraphPicture>
  );
}

/** Answers every count of the plan with the units that it counts; none that counts nobody. */
function countsOf({ units, counts, graph, floors, firstRepair, heldBack }: FleetPlan) {
  const all: (UnitFilter & { count: number })[] = [];
  for (const [standing, count] of Object.entries(counts) as [Standing, number][]) {
    all.push({
      label: standingNames[standing],
      count,
      fits: ({ answer }) => answer.standing === standing,
    });
  }
  all.push({
    label: 'Repair first',
    count: firstRepair.length,
    fits: ({ needsRepair, answer }) => needsRepair && answer.hops.length > 0,
  });
  all.push({
    label: 'Held back',
    count: heldBack.reduce((sum, held) => sum + held.units.length, 0),
    fits: (planned) => planned.heldBack !== null,
  });
  const withFaults = units.filter(({ unit }) => unit.faults.length > 0).length;
  all.push({ label: 'With faults', count: withFaults, fits: ({ unit }) => unit.faults.length > 0 });
  if (floors.given.length > 0) {
    all.push(
      {
        label: 'Below the floor now',
        count: floors.below,
        fits: ({ floor }) => floor.now === 'below',
      },
      {
        label: 'End below the floor',
        count: floors.endBelow,
        fits: ({ floor }) => floor.end === 'below',
      },
      {
        label: 'Open whether above',
        count: floors.open,
        fits: ({ floor }) => floor.end === 'open',
      },
      {
        label: 'End on a train without a floor',
        count: floors.withoutFloor,
        fits: ({ floor }) => floor.end === 'no-floor',
      },
    );
  }
  for (const [train, count] of Object.entries(graph.stands).sort()) {
    all.push({ label: `On ${train}`, count, fits: ({ answer }) => answer.trains[0] === train });
  }
  for (const [hop, count] of Object.entries(graph.hops).sort()) {
    const [from = '', to = ''] = hop.split(' ');
    const goes = (trains: readonly string[]) =>
      trains.some((train, place) => train === from && trains[place + 1] === to);
    all.push({ label: `${from} → ${to}`, count, fits: ({ answer }) => goes(answer.trains) });
  }
  return all.filter(({ count }) => count > 0);
}

interface ToldProps extends UnitFilter {
  onFilter: Props['onFilter'];
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

/** The fleet at a glance; every count shows its units. */
export function Overview({ plan, filter, onFilter }: Props) {
  return (
    <section>
      <h3>Overview</h3>
      <FleetGraph plan={plan} />
      <ul class="fleet-counts">
        {countsOf(plan).map((each) => (
          <li key={each.label}>
            <button
              type="button"
              aria-pressed={each.label === filter?.label}
              onClick={() => onFilter(each)}
            >
              {each.label}: <strong>{each.count}</strong>
            </button>
          </li>
        ))}
      </ul>
      {plan.nearest.map(({ platform, to, units }) => (
        <Told
          key={`${platform} ${to}`}
          label={`${platforms[platform].name}, to the nearest: ${to}`}
          fits={({ answer, ...unit }) =>
            unit.platform === platform && answer.standing === 'nearest' && answer.target === to
          }
          {...{ onFilter }}
        >
          {units === 1 ? 'One unit' : `${units} units`} of {platforms[platform].name} can’t reach
          the target. The nearest that can be reached is {to}, and{' '}
          {units === 1 ? 'it is' : 'they are'} planned to it.
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
          The shortest way above the floor for {units === 1 ? 'one unit' : `${units} units`}: {to},
          in {hops === 1 ? 'one upgrade' : `${hops} upgrades`}.
        </Told>
      ))}
      {plan.floors.withoutWay > 0 && (
        <Told
          label="No path above a floor"
          fits={({ floor }) => floor.isWithoutWay}
          {...{ onFilter }}
        >
          {plan.floors.withoutWay === 1 ? 'One unit has' : `${plan.floors.withoutWay} units have`}{' '}
          no path above a floor.
        </Told>
      )}
      {plan.floors.endingBelow.map(({ release, floor: least, units }) => (
        <Told
          key={release}
          label={`End on ${release}`}
          fits={({ floor }) => floor.end === 'below' && floor.endsOn === release}
          {...{ onFilter }}
        >
          {units === 1 ? 'One unit ends' : `${units} units end`} on {release}, below {least}.
        </Told>
      ))}
    </section>
  );
}
