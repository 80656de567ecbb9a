import { counted } from '../../rules/wording/counted.ts';
import { formatNames } from '../../rules/inventory/inventory.ts';
import type { Inventory } from '../../rules/inventory/readInventoryInSteps.ts';
import type { ChosenColumns } from '../../rules/inventory/table.ts';
import { LoadedFold } from '../pieces/LoadedFold.tsx';
import { useLoaded } from '../pieces/useLoaded.ts';

interface Props {
  inventory: Inventory;
  isReading: boolean;
  chosen: ChosenColumns;
  onChoose: (chosen: ChosenColumns) => void;
  hasLists: boolean;
  /** Whether lists were taken away that can be brought back. */
  isTaken: boolean;
  /** Takes all files and the paste away, with what was read of them; or brings them back. */
  onLists: () => void;
}

const loadUnread = () => import('./Unread.tsx');

/** What the lists were taken for, and everything in them that was not read. */
export function WhatWasRead(props: Props) {
  const { inventory, isReading, chosen, onChoose, hasLists } = props;
  const { sources, notRead, otherTypes, unknownColumns, columnQuestions, summary } = inventory;
  const asking = useLoaded(columnQuestions.length > 0, loadUnread, inventory);
  const sorts = notRead.length + otherTypes.length + unknownColumns.length;
  return (
    <section aria-label="What was read">
      <p role="status" class="listing-summary" data-read={isReading ? 'reading' : 'done'}>
        {isReading ? 'Reading…' : summary}
      </p>
      {sources.some(({ formats, notes }) => formats.length > 0 || notes.length > 0) && (
        <ul class="fleet-sources">
          {sources.map(({ name, formats, rows, notes }) => (
            <li key={name}>
              <strong>{name}</strong>
              {formats.length > 0 &&
                `: ${formats.map((each) => formatNames[each]).join(', ')}, ${counted(rows, 'row')}.`}
              {notes.map((note) => (
                <span key={note} class="gaps">
                  {' '}
                  {note}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {asking && <asking.ColumnQuestions {...{ inventory, chosen, onChoose }} />}
      {sorts > 0 && (
        <LoadedFold
          summary={`Not read: ${counted(notRead.length, 'row')}, ${counted(otherTypes.length, 'other device type')}, ${counted(unknownColumns.length, 'column')}`}
          load={loadUnread}
        >
          {({ NotRead }) => <NotRead {...{ inventory }} />}
        </LoadedFold>
      )}
      {(hasLists || props.isTaken) && (
        <p class="actions">
          <button type="button" onClick={props.onLists}>
            {hasLists ? 'Take these lists away' : 'Bring the lists back'}
          </button>
        </p>
      )}
    </section>
  );
}
