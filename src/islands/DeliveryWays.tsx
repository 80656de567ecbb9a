import { deliveryOptions } from '../rules/delivery/deliveryOptions.ts';
import { deliveryQuestions } from '../rules/facts/questions.ts';
import { YesNoFields } from './answers/YesNoFields.tsx';
import { ChassisWay } from './deliveryWays/ChassisWay.tsx';
import { KindField } from './deliveryWays/KindField.tsx';
import { RoutePicture } from './deliveryWays/RoutePicture.tsx';
import { Ways } from './deliveryWays/Ways.tsx';
import { DeviceFields } from './device/DeviceFields.tsx';
import { LinkNotices } from './device/LinkNotices.tsx';
import { useLink } from './device/useLink.ts';
import { CopyLinkButton } from './pieces/CopyButton.tsx';
import { NextStep } from './pieces/NextStep.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { Verdict } from './pieces/Verdict.tsx';

const tones = { recommended: 'yes', undecided: 'none', none: 'no' } as const;

/**
 * The calculator of the ways of a package: a few questions in, the recommended way out, with what
 * rules the others out. Takes no props; device and answers stand in the address.
 */
export default function DeliveryWays() {
  const { texts, edit, link } = useLink();
  const answer = deliveryOptions(texts);
  const fields = { texts, edit, answer, prefix: 'delivery-ways' };
  return (
    <div class="island needs-script">
      <DeviceFields {...fields} label="Your device" />
      <LinkNotices link={link} />
      <div class="questions" role="group" aria-label="Your site">
        <KindField {...fields} />
        <YesNoFields {...fields} asked={deliveryQuestions} />
      </div>
      <Verdict tone={tones[answer.verdict]} summary={answer.summary} />
      {answer.openings.length > 0 && (
        <>
          <p>Either of these opens a way:</p>
          <ul>
            {answer.openings.map((opening) => (
              <li key={opening}>{opening}</li>
            ))}
          </ul>
        </>
      )}
      <RoutePicture ways={answer.ways} chassis={answer.chassis?.route ?? null} />
      <Ways ways={answer.ways} />
      {answer.chassis && <ChassisWay text={answer.chassis.text} />}
      <Reasons reasons={answer.reasons} />
      {answer.verdict === 'recommended' && <NextStep of={['files', 'plan']} />}
      <p class="actions">
        <CopyLinkButton />
      </p>
    </div>
  );
}
