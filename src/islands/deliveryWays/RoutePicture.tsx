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

/** The three ways of a package as a picture; the recommended one thick, ruled out ones dashed. */
export function RoutePicture({ ways, chassis }: Props) {
  const routes: Route[] = ways.map(({ route, status }, index) => ({
    title: `${index + 1} ${statusMarks[status]} ${statusWords[status]}`,
    stations: route,
    status,
  }));
  if (chassis) routes.push({ title: 'Chassis package', stations: chassis, status: 'chassis' });
  const described = routes.map(({ title, stations }) => `${title}: ${stations.join(' to ')}.`);
  const columns = columnsOf(routes);
  return (
    <div class="routes">
      <p id="routes-text" class="visually-hidden">
        {described.join(' ')}
      </p>
      <div role="img" aria-label="The ways of a package" aria-describedby="routes-text">
        {routes.map(({ title, stations, status }) => (
          <span key={title} class={`route ${status}`}>
            <span class="route-title">{title}</span>
            {stations.map((name) => (
              <span key={name} class={`station at-${columns.get(name)}`}>
                {name}
              </span>
            ))}
          </span>
        ))}
      </div>
    </div>
  );
}
