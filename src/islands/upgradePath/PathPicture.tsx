import type { UpgradePath } from '../../rules/paths/findUpgradePaths.ts';
import type { Version } from '../../rules/reading/version.ts';

interface Props {
  from: Version;
  to: Version;
  /** The path that is drawn; `null` where there is none at all. */
  path: UpgradePath | null;
  /** Whether the path leads to the target, and not only to the nearest one that works. */
  isWhole: boolean;
}

/** A place on the line: its release, what it is to the reader, and the chassis' FXOS there. */
interface Stop {
  name: string;
  role: string;
  /** With a question mark where it is only assumed. */
  fxos: string | null;
}

const spacing = 92;
const margin = 44;
const line = 40;
const lane = 104;
const xOf = (place: number) => margin + place * spacing;

/** The stops in their order; FXOS only where a chassis of its own is upgraded on the way. */
function stopsOf({ from, to, path, isWhole }: Props): Stop[] {
  const hops = path?.hops ?? [];
  const first = hops.find(({ chassis }) => chassis?.fromFxos)?.chassis;
  let fxos = first ? `${first.fromFxos}${first.isFromAssumed ? '?' : ''}` : null;
  const stops: Stop[] = [{ name: from.release, role: 'current', fxos }];
  for (const [index, { to: stop, chassis }] of hops.entries()) {
    fxos = chassis?.toFxos ?? fxos;
    const isLast = index === hops.length - 1;
    const name = stop.release ?? `${stop.train}.x`;
    stops.push({ name, role: isLast ? (isWhole ? 'target' : 'nearest') : '', fxos });
  }
  if (!isWhole) stops.push({ name: to.release, role: 'target', fxos: null });
  return stops;
}

function Arrow({ place, y, number }: { place: number; y: number; number: number | null }) {
  const [start, end] = [xOf(place - 1) + 9, xOf(place) - 9];
  const middle = (start + end) / 2;
  return (
    <g class={number === null ? 'way barred' : 'way'} text-anchor="middle">
      <path d={`M${start} ${y}H${end - 6}`} />
      <path d={`M${end} ${y}l-8-5v10z`} class="head" />
      <circle cx={middle} cy={y} r="10" />
      <text x={middle} y={y + 4.5}>
        {number ?? '✕'}
      </text>
    </g>
  );
}

/**
 * The reader's path as a line of stops, each hop with the number of its step; where the chassis has
 * upgrades of its own, its FXOS as a second line below. A target that no path leads to is drawn, too.
 */
export function PathPicture(props: Props) {
  const { path, isWhole, to } = props;
  const stops = stopsOf(props);
  const hasLane = stops[0]?.fxos != null;
  const width = 2 * margin + (stops.length - 1) * spacing;
  const height = hasLane ? 150 : 74;
  let step = 0;
  const hops = (path?.hops ?? []).map(({ chassis }) => ({
    chassis: chassis ? ++step : null,
    software: ++step,
  }));
  const way = stops
    .filter(({ role }) => isWhole || role !== 'target')
    .map(({ name, role, fxos }) =>
      [name, role, fxos && `FXOS ${fxos.replace('?', ' (assumed)')}`].filter(Boolean).join(', '),
    );
  const described = `${way.join('; then ')}.${isWhole ? '' : ` No path to ${to.release}.`}`;
  return (
    <svg
      class="path-picture"
      viewBox={`0 0 ${width} ${height}`}
      {...{ width, height }}
      role="img"
      aria-label={`Your path: ${described}`}
    >
      {stops.slice(1).map((stop, index) => (
        <>
          <Arrow place={index + 1} y={line} number={hops[index]?.software ?? null} />
          {stop.fxos !== null && hops[index]?.chassis && (
            <Arrow place={index + 1} y={lane} number={hops[index].chassis} />
          )}
        </>
      ))}
      {stops.map(({ name, role, fxos }, place) => (
        <g key={place} text-anchor="middle" class={`stop ${role}`}>
          <circle cx={xOf(place)} cy={line} r="7" />
          <text x={xOf(place)} y="20" class="release">
            {name}
          </text>
          <text x={xOf(place)} y="65">
            {role}
          </text>
          {hasLane && fxos !== null && (
            <>
              <rect x={xOf(place) - 6} y={lane - 6} width="12" height="12" />
              <text x={xOf(place)} y={lane + 24}>
                FXOS
              </text>
              <text x={xOf(place)} y={lane + 40}>
                {fxos}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
