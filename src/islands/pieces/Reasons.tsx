import type { Outcome, Reason } from '../../rules/reason.ts';
import { Why } from './Why.tsx';

interface Props {
  /** In the order in which they are to be read. */
  reasons: readonly Reason[];
  /** What a screen reader hears of an outcome, where the usual word does not fit. */
  words?: Partial<Record<Outcome, string>>;
  /** Leaves out the links to the sentences, where the answer has one for all of them. */
  isBare?: boolean;
  /** They say why something is to be done, so no rule is met before it is. */
  isToDo?: boolean;
}

const marks: Record<Outcome, [mark: string, word: string]> = {
  met: ['✓', 'Rule met'],
  failed: ['✕', 'Rule broken'],
  missing: ['?', 'Missing'],
  contradicted: ['!', 'Contradicted'],
  note: ['–', 'Note'],
};

/** How many stand in sight; the others are one press away. */
const inSight = 3;

/** What decides an answer before what supports it. */
const isFirst = ({ outcome }: Reason) => outcome !== 'met' && outcome !== 'note';

/** Why an answer is what it is, each reason with the link to its sentence. */
export function Reasons({ reasons, words, isBare = false, isToDo = false }: Props) {
  if (reasons.length === 0) return null;
  const list = (some: readonly Reason[]) => (
    <ul class="reasons">
      {some.map(({ rule, outcome: of, message }) => {
        const outcome = isToDo && of === 'met' ? 'note' : of;
        return (
          <li key={rule + message} class={outcome}>
            <span class="mark" aria-hidden="true">
              {marks[outcome][0]}
            </span>
            <span>
              <span class="visually-hidden">{words?.[outcome] ?? marks[outcome][1]}: </span>
              {message} {!isBare && <Why rule={rule} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
  if (isToDo || reasons.length <= inSight) return list(reasons);
  const ordered = [...reasons.filter(isFirst), ...reasons.filter((each) => !isFirst(each))];
  const more = ordered.slice(inSight);
  return (
    <>
      {list(ordered.slice(0, inSight))}
      <details class="more">
        <summary>{more.length > 1 ? `${more.length} more reasons` : '1 more reason'}</summary>
        {list(more)}
      </details>
    </>
  );
}
