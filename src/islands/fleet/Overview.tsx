import { platforms } from '../../rules/facts/platforms.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import type { Standing } from '../../rules/fleet/unitAnswer.ts';
import { radius, upgradeGraph } from '../upgradePath/drawGraph.ts';
import { type UnitFilter, standingNames } from './unitFilter.ts';

interface Props {
  plan: FleetPlan;
  /** Shows the units of a count in the table. */
  onFilter: (filter: UnitFilter) => void;
}

const { width, height, line, nodes, arcs } = upgradeGraph;

/** The fleet on the upgrade graph: how many units stand on each train, how many go each hop. */
function FleetGraph({ plan: { graph } }: { plan: FleetPlan }) {
  const { stands, hops } = graph;
  const hopsOf = ({ from, to }: { from: string; to: string }) => hops[`${from} ${to}`] ?? 0;
  const used = arcs.filter((arc) => hopsOf(arc) > 0);
  const standing = nodes.map(({ train }) => `${stands[train] ?? 0} on ${train}`).join(', ');
  const going = used.map((arc) => `${hopsOf(arc)} from ${arc.from} to ${arc.to}`).join(', ');
  return (
    <figure class="upgrade-graph">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby="fleet-graph-title"
        aria-describedby="fleet-graph-text"
      >
        <title id="fleet-graph-title">The fleet on the upgrade graph</title>
        <desc id="fleet-graph-text">{`Units: ${standing}. Upgrades: ${going || 'none'}.`}</desc>
        {arcs.map((arc) => (
          <g key={arc.line} class={hopsOf(arc) > 0 ? 'arc chosen' : 'arc'}>
            <path d={arc.line} fill="none" />
            <path d={arc.head} />
          </g>
        ))}
        {nodes.map(({ train, x }) => (
          <g
            key={train}
            class={stands[train] ? 'train chosen' : 'train apart'}
            text-anchor="middle"
          >
            <circle cx={x} cy={line} r={radius} />
            <text x={x} y={line + 5}>
              {train}
            </text>
            <text x={x} y={height - 6} class="under">
              {stands[train] ?? 0}
            </text>
          </g>
        ))}
        {used.map((arc) => (
          <g key={arc.line} class="hop" text-anchor="middle">
            <rect x={arc.x - 15} y={arc.y - 10} width="30" height="20" rx="10" />
            <text x={arc.x} y={arc.y + 5}>
              {hopsOf(arc)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        Under each train: how many units stand there. On each arc: how many go that upgrade.
      </figcaption>
    </figure>
  );
}

/** Answers every count of the plan with the units that it counts; none that counts nobody. */
function countsOf({ units, counts, graph, floors, firstRepair }: FleetPlan) {
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
    fits: ({ unit }) => firstRepair.includes(unit.key),
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

/** The fleet at a glance; every count shows its units. */
export function Overview({ plan, onFilter }: Props) {
  return (
    <section>
      <h3>Overview</h3>
      <FleetGraph plan={plan} />
      <ul class="fleet-counts">
        {countsOf(plan).map((each) => (
          <li key={each.label}>
            <button type="button" onClick={() => onFilter(each)}>
              {each.label}: <strong>{each.count}</strong>
            </button>
          </li>
        ))}
      </ul>
      {plan.nearest.map(({ platform, to, units }) => (
        <p key={`${platform} ${to}`} class="gaps">
          {units} of {platforms[platform].name} can’t reach the target. The nearest that they can is{' '}
          {to}, and they are planned to it.
        </p>
      ))}
    </section>
  );
}
