import type { ComponentChildren } from 'preact';
import { type Arc, radius, upgradeGraph } from './drawGraph.ts';

export interface Props {
  /** Unique on the page: the ids of title and description begin with it. */
  id: string;
  title: string;
  /** What the picture shows, in sentences. */
  description: string;
  /** What stands on an arc; empty for one that is not chosen. */
  onArc: (arc: Arc) => string;
  /** How a train is drawn: whether it is chosen or set apart, and what stands under it. */
  ofTrain: (train: string) => { isChosen: boolean; isApart: boolean; under: string };
  /** What stands below the picture. */
  children: ComponentChildren;
}

const { width, height, line, nodes, arcs } = upgradeGraph;

// Colours stand here and not in a style sheet: nobody loads them before the picture is drawn.
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

/** The upgrades of Table 1 as a picture, some of them chosen and labelled. */
export function GraphPicture({ id, title, description, onArc, ofTrain, children }: Props) {
  const chosen = arcs.filter((arc) => onArc(arc) !== '');
  return (
    <figure class="upgrade-graph">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {arcs.map((arc) => (
          <ArcLine key={arc.line} arc={arc} isChosen={false} />
        ))}
        {chosen.map((arc) => (
          <ArcLine key={arc.line} arc={arc} isChosen />
        ))}
        {nodes.map(({ train, x }) => {
          const { isChosen, isApart, under } = ofTrain(train);
          return (
            <g key={train} class="train" text-anchor="middle" fill="currentcolor">
              <circle
                cx={x}
                cy={line}
                r={radius}
                fill={isChosen ? 'var(--tint)' : 'var(--ground)'}
                stroke={isChosen ? accent : edge}
                stroke-width={isChosen ? 3 : 1}
                stroke-dasharray={isApart ? '3 3' : undefined}
              />
              <text x={x} y={line + 5} font-size="13" font-weight={isChosen ? 700 : 400}>
                {train}
              </text>
              <text x={x} y={height - 6} font-size="11">
                {under}
              </text>
            </g>
          );
        })}
        {chosen.map((arc) => {
          const label = onArc(arc);
          const wide = 14 + 8 * label.length;
          return (
            <g key={arc.line} class="hop" text-anchor="middle">
              <rect
                x={arc.x - wide / 2}
                y={arc.y - 10}
                width={wide}
                height="20"
                rx="10"
                fill={accent}
              />
              <text
                x={arc.x}
                y={arc.y + 5}
                fill="var(--on-accent)"
                font-size="13"
                font-weight="700"
              >
                {label}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>{children}</figcaption>
    </figure>
  );
}
