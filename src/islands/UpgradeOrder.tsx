import { linkHere } from '../browser/address.ts';
import { type UpgradeOrderAnswer, upgradeOrder } from '../rules/order/upgradeOrder.ts';
import { DeviceFields } from './device/DeviceFields.tsx';
import { LinkNotices } from './device/LinkNotices.tsx';
import { useLink } from './device/useLink.ts';
import { CopyButton, CopyLinkButton } from './pieces/CopyButton.tsx';
import { NextStep } from './pieces/NextStep.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { type Tone, Verdict } from './pieces/Verdict.tsx';
import { OrderSteps } from './upgradeOrder/OrderSteps.tsx';
import { orderAsText } from './upgradeOrder/orderAsText.ts';

const tones: Record<UpgradeOrderAnswer['verdict'], Tone> = {
  ordered: 'yes',
  'not-covered': 'unknown',
  incomplete: 'none',
};

/**
 * The calculator of upgrade orders: a deployment in, the steps out, as a list and as a drawing.
 * Takes no props; its state is the reader's device in the address.
 */
export default function UpgradeOrder() {
  const { texts, edit, link } = useLink();
  const answer = upgradeOrder(texts);
  const { verdict, summary, steps, options, reasons } = answer;
  return (
    <div class="island needs-script">
      <DeviceFields {...{ texts, edit, answer }} prefix="upgrade-order" label="Your device" />
      <LinkNotices link={link} />
      <Verdict tone={tones[verdict]} summary={summary} />
      <Reasons reasons={reasons} />
      {options.map(({ id, name, advice, steps }) => (
        <section key={id} aria-label={name}>
          <h3>{name}</h3>
          <p>{advice}</p>
          <OrderSteps steps={steps} />
        </section>
      ))}
      {options.length === 0 && steps.length > 0 && <OrderSteps steps={steps} />}
      {steps.length > 0 && (
        <>
          <p class="drawing-legend">
            In the drawings: ▲ being upgraded, ✓ upgraded, ⇄ new role; a thick frame for the active
            or control unit.
          </p>
          <NextStep of={['plan', 'files']} />
          <p class="actions">
            <CopyButton
              label="Copy the steps"
              text={() => orderAsText({ summary, steps, options }, linkHere())}
            />
            <CopyLinkButton />
          </p>
        </>
      )}
    </div>
  );
}
