import { type FleetPlan, type PlannedUnit, isForRepair } from '../../rules/fleet/fleetPlan.ts';
import type { Standing } from '../../rules/fleet/unitAnswer.ts';
import { GraphPicture } from '../upgradePath/GraphPicture.tsx';
import { upgradeGraph } from '../upgradePath/drawGraph.ts';
import type { LaterParts } from './laterParts.ts';
import { type UnitCount, type UnitFilter, standingNames } from './unitFilter.ts';

interface Props {
  plan: FleetPlan;
  /** What tells of some units; `null` until it is loaded. */
  parts: LaterParts | null;
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
function countsOf(
  { units, counts, graph, firstRepair, heldBack }: FleetPlan,
  ofFloors: readonly UnitCount[],
) {
  const hasFaults = ({ unit }: PlannedUnit) => unit.faults.length > 0;
  const held = heldBack.reduce((sum, { units: keys }) => sum + keys.length, 0);
  const some = (label: string, count: number, fits: UnitCount['fits']) => ({ label, count, fits });
  const goes = (trains: readonly string[], hop: string) =>
    trains.some((train, place) => `${train} ${trains[place + 1]}` === hop);
  return [
    ...(Object.entries(counts) as [Standing, number][]).map(([standing, count]) =>
      some(standingNames[standing], count, ({ answer }) => answer.standing === standing),
    ),
    some('Repair first', firstRepair.length, isForRepair),
    some('Held back', held, (planned) => planned.heldBack !== null),
    some('With faults', units.filter(hasFaults).length, hasFaults),
    ...ofFloors,
    ...Object.entries(graph.stands)
      .sort()
      .map(([train, count]) =>
        some(`On ${train}`, count, ({ answer }) => answer.trains[0] === train),
      ),
    ...Object.entries(graph.hops)
      .sort()
      .map(([hop, count]) =>
        some(hop.replace(' ', ' → '), count, ({ answer }) => goes(answer.trains, hop)),
      ),
  ].filter(({ count }) => count > 0);
}

/** The fleet at a glance; every count shows its units. */
export function Overview({ plan, filter, onFilter, parts }: Props) {
  return (
    <section>
      <h3>Overview</h3>
      <FleetGraph plan={plan} />
      <ul class="fleet-counts">
        {countsOf(plan, parts?.countsOfFloors(plan) ?? []).map((each) => (
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
      {parts && <parts.ToldOfUnits {...{ plan, onFilter }} />}
    </section>
  );
}
