import { type PackageNamesVerdict, packageNames } from '../rules/names/packageNames.ts';
import { DeviceFields } from './device/DeviceFields.tsx';
import { LinkNotices } from './device/LinkNotices.tsx';
import { useLink } from './device/useLink.ts';
import { PackageFiles } from './packageFinder/PackageFiles.tsx';
import { CopyLinkButton } from './pieces/CopyButton.tsx';
import { NextStep } from './pieces/NextStep.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { TakeTarget } from './pieces/TakeTarget.tsx';
import { type Tone, Verdict } from './pieces/Verdict.tsx';

const tones: Record<PackageNamesVerdict, Tone> = {
  named: 'yes',
  incomplete: 'none',
  contradicted: 'against',
  refused: 'no',
  'not-covered': 'unknown',
  unreadable: 'unknown',
};

/**
 * The package finder: from an upgrade to the names of its files. Takes no props; its state is the
 * reader's device in the address.
 */
export default function PackageFinder() {
  const { texts, edit, link } = useLink();
  const answer = packageNames(texts);
  const { files, nearest, reasons, seenBuilds, summary, to, verdict } = answer;
  return (
    <div class="island needs-script">
      <DeviceFields
        {...{ texts, edit, answer }}
        prefix="package-finder"
        label="Your device and target"
        seenBuilds={to?.build ? [] : seenBuilds}
      />
      <LinkNotices link={link} />
      <h3>Files for this upgrade</h3>
      <Verdict
        tone={verdict === 'incomplete' && files.length > 0 ? 'unknown' : tones[verdict]}
        summary={summary}
      />
      {nearest !== null && (
        <p>
          <TakeTarget
            target={nearest}
            field="package-finder-to"
            onTake={(target) => edit({ to: target, build: '' })}
          />
        </p>
      )}
      <PackageFiles files={files} />
      <Reasons reasons={reasons} />
      {files.length > 0 && <NextStep of={['plan']} />}
      {files.length > 0 && (
        <p class="actions">
          <CopyLinkButton />
        </p>
      )}
    </div>
  );
}
