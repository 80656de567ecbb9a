import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import type { Platform } from '../../rules/facts/platforms.ts';
import { isIsolated, trainsOf } from '../../rules/releases/trainTable.ts';
import { GraphPicture } from './GraphPicture.tsx';
import { upgradeGraph } from './drawGraph.ts';

/** The path to draw among all others. */
export interface Props {
  /** Trains of the chosen path, the current one first; none where there is no path. */
  route: readonly string[];
  /** Whose trains are told apart from those that it does not run; `null` for all of them. */
  platform: Platform | null;
}

const { nodes, arcs } = upgradeGraph;

function describe(route: readonly string[]): string {
  const upgrades = nodes.map(({ train }) => {
    const targets = arcs.filter(({ from }) => from === train).map(({ to }) => to);
    return `From ${train}: ${targets.join(', ') || 'none'}.`;
  });
  const chosen = route.length > 1 ? ` The chosen path: ${route.join(' to ')}.` : '';
  return `Direct upgrades. ${upgrades.join(' ')}${chosen}`;
}

/** The upgrades of Table 1 as a picture, the chosen path with thick, numbered arcs. */
export function UpgradeGraph({ route, platform }: Props) {
  const runs: readonly string[] = platform ? trainsOf(platform) : nodes.map(({ train }) => train);
  const hops = route.slice(1).map((to, index) => ({ from: route[index], to }));
  const under = (train: string) =>
    !runs.includes(train) ? 'past end' : isIsolated(train) ? 'no step' : '';
  return (
    <GraphPicture
      id="upgrade-graph"
      title="Upgrade graph"
      description={describe(route)}
      onArc={({ from, to }) =>
        hops
          .flatMap((hop, index) => (hop.from === from && hop.to === to ? [index + 1] : []))
          .join('+')
      }
      ofTrain={(train) => ({
        isChosen: route.includes(train),
        isApart: under(train) !== '',
        under: under(train),
      })}
    >
      Each arc is one upgrade, from left to right. A loop is an upgrade inside its train. “No step”:
      Table 1 has no direct upgrade to it or from it.
      {platform && runs.length < nodes.length && (
        <> “Past end”: the {platforms[platform].name} can’t be upgraded to it.</>
      )}
    </GraphPicture>
  );
}
