import { useEffect } from 'preact/hooks';
import { linkHere } from '../browser/address.ts';
import { type PathsVerdict, findUpgradePaths } from '../rules/paths/findUpgradePaths.ts';
import { DeviceFields } from './device/DeviceFields.tsx';
import { LinkNotices } from './device/LinkNotices.tsx';
import { useLink } from './device/useLink.ts';
import { CopyButton, CopyLinkButton } from './pieces/CopyButton.tsx';
import { NextStep } from './pieces/NextStep.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { type Tone, Verdict } from './pieces/Verdict.tsx';
import { AllUpgrades } from './upgradePath/AllUpgrades.tsx';
import { Nearest } from './upgradePath/Nearest.tsx';
import { OtherPaths } from './upgradePath/OtherPaths.tsx';
import { PathPicture } from './upgradePath/PathPicture.tsx';
import { PathSteps } from './upgradePath/PathSteps.tsx';
import { copyableSummary } from './upgradePath/copyableSummary.ts';
import { markTable } from './upgradePath/markTable.ts';

const tones: Record<PathsVerdict, Tone> = {
  direct: 'yes',
  path: 'steps',
  depends: 'unknown',
  contradicted: 'against',
  'already-there': 'none',
  downgrade: 'no',
  'no-path': 'no',
  'not-covered': 'unknown',
  incomplete: 'none',
  unreadable: 'none',
};

/**
 * The calculator of upgrade paths: versions in, verdict, path and reasons out, with the
 * reader's path as a picture. Takes no props; its state is the reader's device in the address.
 */
export default function UpgradePath() {
  const { texts, edit, link } = useLink();
  const answer = findUpgradePaths(texts);
  const { direct, paths, nearest, verdict, from, to, platform } = answer;
  const path = paths[0] ?? nearest?.path;
  const route = path && from ? [from.train, ...path.hops.map((hop) => hop.to.train)] : [];
  const reasons = [...(direct?.reasons ?? []), ...answer.reasons, ...(path?.reasons ?? [])];

  useEffect(() => markTable(from?.train, to?.train), [from?.train, to?.train]);

  return (
    <div class="island needs-script">
      <DeviceFields {...{ texts, edit, answer }} prefix="upgrade-path" label="Your device" />
      <LinkNotices link={link} />
      <Verdict tone={tones[verdict]} headline={answer.headline} summary={answer.summary} />
      {paths.length === 0 && nearest && (
        <Nearest nearest={nearest} field="upgrade-path-to" onTake={(to) => edit({ to })} />
      )}
      {from && to && verdict !== 'already-there' && (
        <PathPicture {...{ from, to }} path={path ?? null} isWhole={paths.length > 0} />
      )}
      <Reasons reasons={reasons} />
      {paths.length > 0 && verdict !== 'contradicted' && <NextStep of={['plan', 'files']} />}
      {path && (
        <>
          <h3>{paths.length > 0 ? 'The path, step by step' : `The path to ${nearest?.to}`}</h3>
          <p>{path.why}</p>
          <PathSteps {...{ path, texts }} />
        </>
      )}
      <OtherPaths paths={paths} />
      <AllUpgrades {...{ route, platform }} />
      {direct && (
        <p class="actions">
          <CopyButton
            label="Copy the answer"
            text={() => copyableSummary(answer, texts, linkHere())}
          />
          <CopyLinkButton />
        </p>
      )}
    </div>
  );
}
