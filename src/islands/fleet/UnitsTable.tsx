import { counted } from '../../rules/wording/counted.ts';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { LaterParts } from './laterParts.ts';
import type { FleetUnit } from '../../rules/inventory/fleetUnit.ts';
import { focusField } from '../pieces/focusField.ts';
import { useSteps } from '../pieces/useSteps.ts';
import {
  type SortKey,
  type SortOrder,
  type UnitFilter,
  type UnitRow,
  filterRows,
  sortRows,
  waveWords,
} from './unitFilter.ts';
import { isLatest } from './isLatest.ts';

interface Props {
  rows: readonly UnitRow[];
  filter: UnitFilter | null;
  onFilter: (filter: UnitFilter | null) => void;
  /** Key of the unit that is open. */
  chosen: string | null;
  onChoose: (unit: FleetUnit) => void;
  /** Puts all units that are shown into a wave; an empty name takes them out of it. */
  onWave: (keys: string[], wave: string) => void;
  /** What is to be said of a unit’s runbook. */
  progress: ReadonlyMap<string, string>;
  /** What puts units into a wave; `null` until it is loaded. */
  parts: LaterParts | null;
}

/** Answers the id of the button that opens a unit. */
export const unitButton = (key: string) => `fleet-unit ${key}`;

/** Height of a row in pixels; the style sheet has the same. */
const rowHeight = 40;
const above = 6;

const columns: readonly (readonly [key: SortKey | null, name: string])[] = [
  ['name', 'Unit'],
  ['platform', 'Platform'],
  ['deployment', 'Deployment'],
  ['current', 'Current'],
  ['path', 'Path'],
  ['chassis', 'Chassis upgrades'],
  [null, 'Missing'],
  ['faults', 'Faults'],
  ['wave', 'Wave'],
  [null, 'Runbook'],
];

function Cells({ row, progress }: { row: UnitRow; progress: string }) {
  const { planned, platform, deployment, current, path, chassis, missing, faults } = row;
  const wave = waveWords(planned);
  return (
    <>
      {[platform, deployment, current, path, chassis, missing, faults, wave, progress].map(
        (text, place) => (
          <td key={place} title={text.length > 24 ? text : undefined}>
            {text}
          </td>
        ),
      )}
    </>
  );
}

/**
 * The units of the fleet, sortable and filterable. Only the rows in sight are drawn, so that a table of
 * thousands is as quick as one of ten; a screen reader is told how many there are.
 */
export function UnitsTable(props: Props) {
  const { rows, filter, onFilter, chosen, onChoose, onWave, progress, parts } = props;
  const [text, setText] = useState('');
  const [sort, setSort] = useState<SortOrder>({ key: 'name', isDown: false });
  const [top, setTop] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const sorting = useSteps(() => sortRows(rows, sort), [rows, sort], rows);
  const sorted = sorting.value;
  const shown = useMemo(() => filterRows(sorted, text, filter), [sorted, text, filter]);
  // It is lower while there are few rows.
  const height = Math.max(frame.current?.clientHeight ?? 0, 480);
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - above, shown.length - 1));
  const last = Math.min(shown.length, first + Math.ceil(height / rowHeight) + 2 * above);
  const toTop = () => frame.current?.scrollTo(0, 0);
  const keys = () => shown.map(({ planned }) => planned.unit.key);
  return (
    <section
      class="screen-only fleet-units"
      data-working={String(!isLatest(sorting, [rows, sort]))}
    >
      <h3 id="fleet-units">Units</h3>
      <div class="fields">
        <div class="field">
          <label for="fleet-filter">Filter by any word</label>
          <input
            id="fleet-filter"
            type="search"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              toTop();
            }}
            autocomplete="off"
          />
        </div>
        {parts && <parts.PutIntoWave count={shown.length} onWave={(to) => onWave(keys(), to)} />}
      </div>
      <p role="status" class="fleet-shown">
        {shown.length} of {counted(sorted.length, 'unit')}
        {filter ? `: ${filter.label}. ` : '. '}
        {filter && (
          <button
            type="button"
            onClick={() => {
              onFilter(null);
              focusField('fleet-filter');
            }}
          >
            Show all
          </button>
        )}
      </p>
      <div
        class="fleet-table"
        ref={frame}
        tabIndex={0}
        role="region"
        aria-labelledby="fleet-units"
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      >
        <table aria-rowcount={shown.length + 1}>
          <thead>
            <tr>
              {columns.map(([key, name]) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={
                    key !== sort.key ? undefined : sort.isDown ? 'descending' : 'ascending'
                  }
                >
                  {key === null ? (
                    name
                  ) : (
                    <button
                      type="button"
                      onClick={() => setSort({ key, isDown: key === sort.key && !sort.isDown })}
                    >
                      {name}
                      {key === sort.key && (
                        <span aria-hidden="true">{sort.isDown ? ' ↓' : ' ↑'}</span>
                      )}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first > 0 && <Gap rows={first} />}
            {shown.slice(first, last).map((row, place) => {
              const { key, name } = row.planned.unit;
              return (
                <tr
                  key={key}
                  aria-rowindex={first + place + 2}
                  class={key === chosen ? 'chosen' : undefined}
                >
                  <th scope="row">
                    <button
                      id={unitButton(key)}
                      type="button"
                      aria-pressed={key === chosen}
                      onClick={() => onChoose(row.planned.unit)}
                    >
                      {name}
                    </button>
                  </th>
                  <Cells row={row} progress={progress.get(key) ?? ''} />
                </tr>
              );
            })}
            {last < shown.length && <Gap rows={shown.length - last} />}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Stands in the place of the rows that are not drawn. */
function Gap({ rows }: { rows: number }) {
  // An attribute, as the page’s policy allows no style in an element.
  return (
    <tr aria-hidden="true">
      <td colSpan={columns.length} height={rows * rowHeight} />
    </tr>
  );
}
