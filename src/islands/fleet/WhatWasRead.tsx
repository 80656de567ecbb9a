import { type Inventory, formatNames } from '../../rules/inventory/readInventory.ts';
import type { ChosenColumns } from '../../rules/inventory/table.ts';
import { focusField } from '../pieces/focusField.ts';
import { originWords } from '../../rules/inventory/originWords.ts';

interface Props {
  inventory: Inventory;
  isReading: boolean;
  chosen: ChosenColumns;
  onChoose: (chosen: ChosenColumns) => void;
  /** Takes all files and the paste away; what was read of them goes too. */
  onForget: () => void;
  hasLists: boolean;
}

const shown = 50;

/** What the lists were taken for, and everything in them that was not read. */
export function WhatWasRead({ inventory, isReading, chosen, onChoose, onForget, hasLists }: Props) {
  const { sources, notRead, otherTypes, unknownColumns, columnQuestions, summary } = inventory;
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
                `: ${formats.map((each) => formatNames[each]).join(', ')}, ${rows} rows.`}
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
      {columnQuestions.map(({ source, field, columns }) => (
        <fieldset key={`${source} ${field}`} class="fleet-question">
          <legend>
            {source} has {columns.length} columns that look like the version. Which one says what
            the devices run?
          </legend>
          <p class="actions">
            {columns.map((column) => (
              <button
                key={column}
                type="button"
                onClick={() => {
                  onChoose({ ...chosen, [source]: { ...chosen[source], [field]: column } });
                  focusField('fleet-lists');
                }}
              >
                {column}
              </button>
            ))}
          </p>
        </fieldset>
      ))}
      {sorts > 0 && (
        <details>
          <summary>
            Not read: {notRead.length} rows, {otherTypes.length} other device types,{' '}
            {unknownColumns.length} columns
          </summary>
          <ul class="other-lines">
            {otherTypes.map(({ type, count }) => (
              <li key={type}>
                {type}: {count}
              </li>
            ))}
            {unknownColumns.slice(0, shown).map(({ column, source }) => (
              <li key={`${source} ${column}`}>
                Column <code>{column}</code> of {source}
              </li>
            ))}
            {notRead.slice(0, shown).map(({ origin, reason, text }, place) => (
              <li key={place}>
                {originWords(origin)}: {reason} {text !== '' && <code>{text}</code>}
              </li>
            ))}
            {notRead.length > shown && <li>and {notRead.length - shown} more rows</li>}
          </ul>
        </details>
      )}
      {hasLists && (
        <p class="actions">
          <button type="button" onClick={onForget}>
            Take these lists away
          </button>
        </p>
      )}
    </section>
  );
}
