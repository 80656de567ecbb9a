import type { DeliveryWay } from '../../rules/deliveryOptions.ts';
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

const width = 360;
const box = { width: 74, height: 36 } as const;
const row = { height: 78, line: 46 } as const;

/** Where the stations of a route stand, from the left edge to the right one. */
function placesOf(stations: readonly string[]): { name: string; x: number }[] {
  const step = (width - box.width - 4) / (stations.length - 1);
  return stations.map((name, index) => ({ name, x: 2 + box.width / 2 + index * step }));
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

function RouteRow({ route, top }: { route: Route; top: number }) {
  const places = placesOf(route.stations);
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
    title: `${index + 1}  ${statusMarks[status]} ${statusWords[status]}`,
    stations: route,
    status,
  }));
  if (chassis) routes.push({ title: 'Chassis package', stations: chassis, status: 'chassis' });
  const described = routes.map(({ title, stations }) => `${title}: ${stations.join(' to ')}.`);
  const height = routes.length * row.height;
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
          <RouteRow key={route.title} {...{ route }} top={index * row.height} />
        ))}
      </svg>
    </figure>
  );
}
