import { linkHere } from '../browser/address.ts';
import { parsePlatform } from '../rules/reading/parsePlatform.ts';
import { asksForMode } from '../rules/reading/readDevice.ts';
import { type UpgradeOrderAnswer, upgradeOrder } from '../rules/order/upgradeOrder.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import { DeploymentField, ModeField } from './device/deviceChoices.tsx';
import { PlatformField } from './device/deviceFields.tsx';
import { readTexts } from './device/readTexts.ts';
import { useDevice } from './device/useDevice.ts';
import { CopyButton, CopyLinkButton } from './pieces/CopyButton.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { type Tone, Verdict } from './pieces/Verdict.tsx';
import { errorOf } from './pieces/fieldProps.ts';
import { reasonsNotSaid } from './pieces/reasonsNotSaid.ts';
import { useSticky } from './pieces/useSticky.ts';
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
  const { device, edit, link } = useDevice();
  const fields = { device, edit, prefix: 'upgrade-order' };
  const platformText = parsePlatform(device.platform);
  const { platform, mode, deployment } = readTexts(device);
  const showsMode = useSticky(platform !== null && asksForMode(platform), errorOf(mode) !== null);
  const errors = [platformText, mode, deployment].map((read) => errorOf(read));

  const { verdict, summary, steps, options, reasons } = upgradeOrder(device);
  return (
    <div class="island needs-script">
      <div class="fields" role="group" aria-label="Your device">
        <PlatformField {...fields} />
        {showsMode && <ModeField {...fields} />}
        <DeploymentField {...fields} />
      </div>
      <LinkNotices link={link} />
      <Verdict tone={tones[verdict]} summary={summary} />
      <Reasons reasons={reasonsNotSaid(reasons, errors)} />
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
          <p class="frame-legend">
            In the drawings: ▲ being upgraded, ✓ upgraded, ⇄ new role; a thick frame for the active
            or control unit.
          </p>
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
