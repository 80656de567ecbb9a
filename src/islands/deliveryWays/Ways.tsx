import { type DeliveryWay, deliveryWayName } from '../../rules/deliveryOptions.ts';
import type { Outcome } from '../../rules/reason.ts';
import { Why } from '../pieces/Why.tsx';
import { statusMarks, statusWords } from './wayStatus.ts';

interface Props {
  /** The ways, best first. */
  ways: readonly DeliveryWay[];
}

const outcomes: Record<Outcome, [mark: string, word: string]> = {
  met: ['✓', 'Kept'],
  failed: ['✕', 'Rules it out'],
  missing: ['?', 'Open'],
  note: ['–', 'Note'],
};

/** The ways one by one: recommended, ruled out and by which answer, or still open. */
export function Ways({ ways }: Props) {
  return (
    <ol class="ways">
      {ways.map(({ id, status, reasons }) => (
        <li key={id} class={status}>
          <strong>{deliveryWayName(id)}</strong>
          <p class="way-status">
            <span class="mark" aria-hidden="true">
              {statusMarks[status]}
            </span>{' '}
            {statusWords[status]} {reasons[0] && <Why rule={reasons[0].rule} />}
          </p>
          <ul class="reasons">
            {reasons.map(({ outcome, message }) => (
              <li key={message} class={outcome}>
                <span class="mark" aria-hidden="true">
                  {outcomes[outcome][0]}
                </span>
                <span>
                  <span class="visually-hidden">{outcomes[outcome][1]}: </span>
                  {message}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
