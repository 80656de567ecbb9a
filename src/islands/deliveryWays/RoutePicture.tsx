import type { DeliveryWay } from '../../rules/delivery/deliveryOptions.ts';
import { statusMarks, statusWords } from './wayStatus.ts';

interface Props {
  /** The ways of Table 5, best first. */
  ways: readonly DeliveryWay[];
  /** Stations of the chassis package, or `null` where there is none. */
  chassis: readonly string[] | null;
}

interface Route {
  /** What stands above it. */
  title: string;
  stations: readonly string[];
  status: DeliveryWay['status'] | 'chassis';
}

const width = 400;
const box = { width: 86, height: 38 } as const;
const row = { height: 78, line: 46 } as const;

/** The column of each station: as far to the right as in any route, so that routes line up. */
function columnsOf(routes: readonly Route[]): Map<string, number> {
  const columns = new Map<string, number>();
  for (const { stations } of routes) {
    for (const [index, name] of stations.entries()) {
      columns.set(name, Math.max(index, columns.get(name) ?? 0));
    }
  }
  return columns;
}

function Station({ name, x, y }: { name: string; x: number; y: number }) {
  const words = name.split(' ');
  const first = y + 4 - (words.length - 1) * 7;
  return (
    <g text-anchor="middle">
      <rect
        x={x - box.width / 2}
        y={y - box.height / 2}
        width={box.width}
        height={box.height}
        rx="4"
      />
      {words.map((word, index) => (
        <text key={word} {...{ x }} y={first + index * 14}>
          {word}
        </text>
      ))}
    </g>
  );
}

interface RowProps {
  route: Route;
  top: number;
  /** Where the middle of each station stands. */
  xOf: (station: string) => number;
}

function RouteRow({ route, top, xOf }: RowProps) {
  const places = route.stations.map((name) => ({ name, x: xOf(name) }));
  const y = top + row.line;
  return (
    <g class={`route ${route.status}`}>
      <text x="2" y={top + 16} class="route-title">
        {route.title}
      </text>
      {places.slice(1).map(({ name, x }, index) => {
        const from = (places[index]?.x ?? 0) + box.width / 2;
        const to = x - box.width / 2;
        return (
          <g key={name}>
            <path d={`M${from} ${y}H${to - 6}`} fill="none" />
            <path d={`M${to - 7} ${y - 4.5}L${to - 1} ${y}L${to - 7} ${y + 4.5}Z`} class="head" />
          </g>
        );
      })}
      {places.map((place) => (
        <Station key={place.name} {...place} {...{ y }} />
      ))}
    </g>
  );
}

/** The three ways of a package as a picture; the recommended one thick, ruled out ones dashed. */
export function RoutePicture({ ways, chassis }: Props) {
  const routes: Route[] = ways.map(({ route, status }, index) => ({
    title: `${index + 1} ${statusMarks[status]} ${statusWords[status]}`,
    stations: route,
    status,
  }));
  if (chassis) routes.push({ title: 'Chassis package', stations: chassis, status: 'chassis' });
  const described = routes.map(({ title, stations }) => `${title}: ${stations.join(' to ')}.`);
  const height = routes.length * row.height;
  const columns = columnsOf(routes);
  const step = (width - box.width - 4) / Math.max(...columns.values());
  const xOf = (station: string) => 2 + box.width / 2 + (columns.get(station) ?? 0) * step;
  return (
    <figure class="routes">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby="routes-title"
        aria-describedby="routes-text"
      >
        <title id="routes-title">The ways of a package</title>
        <desc id="routes-text">{described.join(' ')}</desc>
        {routes.map((route, index) => (
          <RouteRow key={route.stations.join()} {...{ route, xOf }} top={index * row.height} />
        ))}
      </svg>
    </figure>
  );
}
