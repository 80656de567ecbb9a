import { type UpgradeKind, deliveryOptions } from '../rules/delivery/deliveryOptions.ts';
import { upgradeKinds } from '../rules/facts/deliveryWays.ts';
import { modesOf } from '../rules/reading/readDevice.ts';
import { YesNoField } from './answers/YesNoField.tsx';
import { yesOrNo } from './answers/yesNo.ts';
import { ChassisWay } from './deliveryWays/ChassisWay.tsx';
import { KindField } from './deliveryWays/KindField.tsx';
import { RoutePicture } from './deliveryWays/RoutePicture.tsx';
import { Ways } from './deliveryWays/Ways.tsx';
import { LinkNotices } from './device/LinkNotices.tsx';
import { ModeField } from './device/deviceChoices.tsx';
import { PlatformField, VersionFields } from './device/deviceFields.tsx';
import { readTexts } from './device/readTexts.ts';
import { useDevice } from './device/useDevice.ts';
import { CopyLinkButton } from './pieces/CopyButton.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { Verdict } from './pieces/Verdict.tsx';
import { errorOf } from './pieces/fieldProps.ts';
import { useSticky } from './pieces/useSticky.ts';

const tones = { recommended: 'yes', undecided: 'none', none: 'no' } as const;

/**
 * The calculator of the ways of a package: a few questions in, the recommended way out, with what
 * rules the others out. Takes no props; device and answers stand in the address.
 */
export default function DeliveryWays() {
  const { device, edit, link } = useDevice();
  const fields = { device, edit, prefix: 'delivery-ways' };
  const { platform, mode } = readTexts(device);
  const answer = deliveryOptions({
    ...device,
    appliesNow: yesOrNo(device.appliesNow),
    managementCenterReachesCisco: yesOrNo(device.managementCenterReachesCisco),
    managementCenterDiskSpace: yesOrNo(device.managementCenterDiskSpace),
    bandwidth: yesOrNo(device.bandwidth),
    internalServer: yesOrNo(device.internalServer),
  });
  const showsMode = useSticky(
    platform !== null && modesOf(platform).length > 1,
    errorOf(mode) !== null,
  );
  const kinds: readonly UpgradeKind[] = upgradeKinds;
  return (
    <div class="island needs-script">
      <div class="fields" role="group" aria-label="Your device">
        <PlatformField {...fields} />
        {showsMode && <ModeField {...fields} />}
        <VersionFields {...fields} />
      </div>
      <LinkNotices link={link} />
      <div class="questions" role="group" aria-label="Your site">
        <KindField {...fields} kinds={kinds} />
        <YesNoField {...fields} input="appliesNow" />
        <YesNoField {...fields} input="managementCenterReachesCisco" />
        <YesNoField {...fields} input="managementCenterDiskSpace" />
        <YesNoField {...fields} input="bandwidth" />
        <YesNoField {...fields} input="internalServer" />
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
      <p class="actions">
        <CopyLinkButton />
      </p>
    </div>
  );
}
