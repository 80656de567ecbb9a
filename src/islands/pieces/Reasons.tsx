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

/** Why an answer is what it is, each reason with the link to its sentence. */
export function Reasons({ reasons, words, isBare = false, isToDo = false }: Props) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map(({ rule, outcome: of, message }) => {
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
}
