import { platforms } from '../rules/facts/platforms.ts';
import {
  type PackageInput,
  type PackageNamesVerdict,
  packageNames,
} from '../rules/names/packageNames.ts';
import { parseFxosVersion } from '../rules/reading/parseFxosVersion.ts';
import { modesOf } from '../rules/reading/readDevice.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import { ModeField } from './device/deviceChoices.tsx';
import { PlatformField, TargetVersionField } from './device/deviceFields.tsx';
import { readTexts } from './device/readTexts.ts';
import { useDevice } from './device/useDevice.ts';
import { BuildField } from './packageFinder/BuildField.tsx';
import { FirmwareField, TargetFxosField } from './packageFinder/ChassisTargetFields.tsx';
import { PackageFiles } from './packageFinder/PackageFiles.tsx';
import { CopyLinkButton } from './pieces/CopyButton.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { TakeTarget } from './pieces/TakeTarget.tsx';
import { type Tone, Verdict } from './pieces/Verdict.tsx';
import { errorOf } from './pieces/fieldProps.ts';
import { reasonsNotSaid } from './pieces/reasonsNotSaid.ts';
import { useSticky } from './pieces/useSticky.ts';

const tones: Record<PackageNamesVerdict, Tone> = {
  named: 'yes',
  incomplete: 'none',
  refused: 'no',
  'not-covered': 'unknown',
  unreadable: 'unknown',
};

/**
 * The package finder: from an upgrade to the names of its files. Takes no props; its state is the
 * reader's device in the address.
 */
export default function PackageFinder() {
  const { device, edit, link } = useDevice();
  const fields = { device, edit, prefix: 'package-finder' };
  const { platform, mode } = readTexts(device);
  const answer = packageNames(device);
  const { files, invalid, nearest, seenBuilds, to, verdict } = answer;
  const invalidOf = (input: PackageInput) => invalid.find((each) => each.input === input) ?? null;
  const hasFile = (role: string) => files.some((file) => file.role === role);

  const fxosError = invalidOf('targetFxos') ?? errorOf(parseFxosVersion(device.targetFxos));
  const isFxos = platform !== null && platforms[platform].chassisUpgrade === 'fxos';
  const showsMode = useSticky(
    platform !== null && modesOf(platform).length > 1,
    errorOf(mode) !== null,
  );
  const showsFxos = useSticky(isFxos, fxosError !== null);
  const showsFirmware = useSticky(hasFile('firmware'), invalidOf('firmware') !== null);

  return (
    <div class="island needs-script">
      <div class="fields" role="group" aria-label="Your device and target">
        <PlatformField {...fields} />
        {showsMode && <ModeField {...fields} />}
        <TargetVersionField {...fields} />
        <BuildField {...fields} seen={to?.build ? [] : seenBuilds} error={invalidOf('build')} />
        {showsFxos && <TargetFxosField {...fields} error={fxosError} />}
        {showsFirmware && <FirmwareField {...fields} error={invalidOf('firmware')} />}
      </div>
      <LinkNotices link={link} />
      <h3>Files for this upgrade</h3>
      <Verdict
        tone={verdict === 'incomplete' && files.length > 0 ? 'unknown' : tones[verdict]}
        summary={answer.summary}
      />
      {nearest !== null && (
        <p>
          <TakeTarget
            target={nearest}
            field="package-finder-to"
            onTake={(to) => edit({ to, build: '' })}
          />
        </p>
      )}
      <PackageFiles files={files} />
      <Reasons reasons={reasonsNotSaid(answer.reasons, invalid)} />
      {files.length > 0 && (
        <p class="actions">
          <CopyLinkButton />
        </p>
      )}
    </div>
  );
}
