import type { DeliveryWay } from '../../rules/delivery/deliveryOptions.ts';
import { OpenQuestions } from '../pieces/OpenQuestions.tsx';
import { Reasons } from '../pieces/Reasons.tsx';
import { Why } from '../pieces/Why.tsx';
import { statusMarks, statusWords } from './wayStatus.ts';

interface Props {
  /** The ways, best first. */
  ways: readonly DeliveryWay[];
}

const words = { failed: 'Rules it out' };

/** The ways one by one: recommended, ruled out and by which answer, or still open. */
export function Ways({ ways }: Props) {
  return (
    <ol class="ways">
      {ways.map(({ id, name, status, reasons }) => (
        <li key={id} class={status}>
          <strong>{name}</strong>
          <p class="way-status">
            <span class="mark" aria-hidden="true">
              {statusMarks[status]}
            </span>{' '}
            {statusWords[status]} {reasons[0] && <Why rule={reasons[0].rule} />}
          </p>
          <Reasons
            reasons={reasons.filter(({ outcome }) => outcome !== 'missing')}
            {...{ words }}
            isBare
          />
          <OpenQuestions reasons={reasons} />
        </li>
      ))}
    </ol>
  );
}
