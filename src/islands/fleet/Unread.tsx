import { useState } from 'preact/hooks';
import type { Inventory } from '../../rules/inventory/readInventoryInSteps.ts';
import type { ChosenColumns } from '../../rules/inventory/table.ts';
import { focusField } from '../pieces/focusField.ts';
import { originWords } from '../../rules/inventory/originWords.ts';

interface ColumnProps {
  inventory: Inventory;
  chosen: ChosenColumns;
  onChoose: (chosen: ChosenColumns) => void;
}

/** Asks of each table with two columns of one meaning which is meant. */
export function ColumnQuestions({ inventory, chosen, onChoose }: ColumnProps) {
  return (
    <>
      {inventory.columnQuestions.map(({ source, field, columns }) => (
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
    </>
  );
}

const atFirst = 50;
const atATime = 500;

/** What the lists hold and nothing was read from, with why. */
export function NotRead({ inventory }: { inventory: Inventory }) {
  const { notRead, otherTypes, unknownColumns } = inventory;
  const [shown, setShown] = useState(atFirst);
  const leftOf = ({ length }: readonly unknown[]) => Math.max(0, length - shown);
  const left = leftOf(notRead) + leftOf(unknownColumns);
  return (
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
      {left > 0 && (
        <li>
          <button type="button" onClick={() => setShown((count) => count + atATime)}>
            Show more of the {left} that are left
          </button>
        </li>
      )}
    </ul>
  );
}
