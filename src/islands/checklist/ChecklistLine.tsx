import type { ChecklistItem } from '../../rules/checklists/checklist.ts';
import { CopyLine } from '../pieces/CopyLine.tsx';
import { DocumentLink } from '../pieces/DocumentLink.tsx';
import { Reasons } from '../pieces/Reasons.tsx';

interface Props {
  /** Begins the id of the box. */
  prefix: string;
  item: ChecklistItem;
  isDone: boolean;
  onTick: (isDone: boolean) => void;
}

/** One line to tick: what to do, why, and where Cisco says how. */
export function ChecklistLine({ prefix, item, isDone, onTick }: Props) {
  const { id, text, command, document, possible, reasons } = item;
  const boxId = `${prefix}-${id}`;
  return (
    <li class={possible ? 'check' : 'check not-everywhere'}>
      <input
        id={boxId}
        type="checkbox"
        checked={isDone}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        autocomplete="off"
        aria-describedby={`${boxId}-more`}
      />
      <div>
        <label for={boxId}>
          {!possible && <strong>Not supported everywhere. </strong>}
          {text}
        </label>
        <div id={`${boxId}-more`} class="check-more">
          {command !== null && <CopyLine text={command} />}
          {document && (
            <p>
              How: <DocumentLink document={document} />
            </p>
          )}
          <Reasons reasons={reasons} isToDo />
        </div>
      </div>
    </li>
  );
}
