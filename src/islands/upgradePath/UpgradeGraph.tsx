import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import type { Platform } from '../../rules/facts/platforms.ts';
import { isIsolated, trainsOf } from '../../rules/releases/trainTable.ts';
import { type Arc, radius, upgradeGraph } from './drawGraph.ts';

/** The path to draw among all others. */
export interface Props {
  /** Trains of the chosen path, the current one first; none where there is no path. */
  route: readonly string[];
  /** Whose trains are told apart from those that it does not run; `null` for all of them. */
  platform: Platform | null;
}

const titleId = 'upgrade-graph-title';
const textId = 'upgrade-graph-text';
const { width, height, line, nodes, arcs } = upgradeGraph;

function describe(route: readonly string[]): string {
  const upgrades = nodes.map(({ train }) => {
    const targets = arcs.filter(({ from }) => from === train).map(({ to }) => to);
    return `From ${train}: ${targets.join(', ') || 'none'}.`;
  });
  const chosen = route.length > 1 ? ` The chosen path: ${route.join(' to ')}.` : '';
  return `Direct upgrades. ${upgrades.join(' ')}${chosen}`;
}

// Colours stand here and not in the style sheet: nobody loads them before the picture is opened.
const edge = 'var(--edge)';
const accent = 'var(--accent)';

function ArcLine({ arc, isChosen }: { arc: Arc; isChosen: boolean }) {
  const color = isChosen ? accent : edge;
  return (
    <g class={isChosen ? 'arc chosen' : 'arc'} stroke={color} stroke-width={isChosen ? 3.5 : 1}>
      <path d={arc.line} fill="none" />
      <path d={arc.head} fill={color} />
    </g>
  );
}

/** The upgrades of Table 1 as a picture, the chosen path with thick, numbered arcs. */
export function UpgradeGraph({ route, platform }: Props) {
  const runs: readonly string[] = platform ? trainsOf(platform) : nodes.map(({ train }) => train);
  const hops = route.slice(1).map((to, index) => ({ from: route[index], to }));
  const hopsOf = (arc: Arc) =>
    hops.flatMap(({ from, to }, index) => (from === arc.from && to === arc.to ? [index + 1] : []));
  const isChosen = (arc: Arc) => hopsOf(arc).length > 0;
  const under = (train: string) =>
    !runs.includes(train) ? 'past end' : isIsolated(train) ? 'no step' : '';
  return (
    <figure class="upgrade-graph">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={titleId}
        aria-describedby={textId}
      >
        <title id={titleId}>Upgrade graph</title>
        <desc id={textId}>{describe(route)}</desc>
        {arcs.map((arc) => (
          <ArcLine key={arc.line} arc={arc} isChosen={false} />
        ))}
        {arcs.filter(isChosen).map((arc) => (
          <ArcLine key={arc.line} arc={arc} isChosen />
        ))}
        {nodes.map(({ train, x }) => {
          const isOnRoute = route.includes(train);
          return (
            <g key={train} class="train" text-anchor="middle" fill="currentcolor">
              <circle
                cx={x}
                cy={line}
                r={radius}
                fill={isOnRoute ? 'var(--tint)' : 'var(--ground)'}
                stroke={isOnRoute ? accent : edge}
                stroke-width={isOnRoute ? 3 : 1}
                stroke-dasharray={under(train) ? '3 3' : undefined}
              />
              <text x={x} y={line + 5} font-size="13" font-weight={isOnRoute ? 700 : 400}>
                {train}
              </text>
              <text x={x} y={height - 6} font-size="11">
                {under(train)}
              </text>
            </g>
          );
        })}
        {arcs.filter(isChosen).map((arc) => (
          <g key={arc.line} class="hop" text-anchor="middle">
            <rect x={arc.x - 11} y={arc.y - 10} width="22" height="20" rx="10" fill={accent} />
            <text x={arc.x} y={arc.y + 5} fill="var(--on-accent)" font-size="13" font-weight="700">
              {hopsOf(arc).join('+')}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        Each arc is one upgrade, from left to right. A loop is an upgrade inside its train. “No
        step”: Table 1 has no direct upgrade to it or from it.
        {platform && runs.length < nodes.length && (
          <> “Past end”: newer than the {platforms[platform].name} can run.</>
        )}
      </figcaption>
    </figure>
  );
}
