import { linkHere } from '../browser/address.ts';
import { type PathsVerdict, findUpgradePaths } from '../rules/paths/findUpgradePaths.ts';
import { parseFxosVersion } from '../rules/reading/parseFxosVersion.ts';
import { parsePlatform } from '../rules/reading/parsePlatform.ts';
import { parseVersion } from '../rules/reading/parseVersion.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import { askedForPath } from './device/askedFields.ts';
import { DeploymentField, ModeField } from './device/deviceChoices.tsx';
import { FxosField, PlatformField, VersionFields } from './device/deviceFields.tsx';
import { readTexts } from './device/readTexts.ts';
import { useDevice } from './device/useDevice.ts';
import { CopyButton, CopyLinkButton } from './pieces/CopyButton.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { type Tone, Verdict } from './pieces/Verdict.tsx';
import { errorOf } from './pieces/fieldProps.ts';
import { reasonsNotSaid } from './pieces/reasonsNotSaid.ts';
import { useSticky } from './pieces/useSticky.ts';
import { Nearest } from './upgradePath/Nearest.tsx';
import { OtherPaths } from './upgradePath/OtherPaths.tsx';
import { PathSteps } from './upgradePath/PathSteps.tsx';
import { UpgradeGraph } from './upgradePath/UpgradeGraph.tsx';
import { copyableSummary } from './upgradePath/copyableSummary.ts';

const tones: Record<PathsVerdict, Tone> = {
  direct: 'yes',
  path: 'steps',
  depends: 'unknown',
  'already-there': 'none',
  downgrade: 'no',
  'no-path': 'no',
  'not-covered': 'unknown',
  incomplete: 'none',
  unreadable: 'unknown',
};

/**
 * The calculator of upgrade paths: versions in, verdict, path and reasons out, with the upgrade
 * graph beside it. Takes no props; its state is the reader's device in the address.
 */
export default function UpgradePath() {
  const { device, edit, link } = useDevice();
  const fields = { device, edit, prefix: 'upgrade-path' };
  const platformText = parsePlatform(device.platform);
  const { platform, mode, deployment } = readTexts(device);
  const fxos = parseFxosVersion(device.fxos);
  const errors = [platformText, parseVersion(device.from), parseVersion(device.to), fxos].map(
    (read) => errorOf(read),
  );

  const asked = askedForPath(device.platform, device.mode);
  const showsFxos = useSticky(asked.fxos, errorOf(fxos) !== null);
  const showsMode = useSticky(asked.mode, errorOf(mode) !== null);
  const showsDeployment = useSticky(asked.deployment, errorOf(deployment) !== null);

  const answer = findUpgradePaths({ ...device, mode: mode.ok ? mode.value : undefined });
  const { direct, paths, nearest, verdict } = answer;
  const path = paths[0] ?? nearest?.path;
  const route =
    path && direct.from ? [direct.from.train, ...path.hops.map((hop) => hop.to.train)] : [];
  const reasons = [...direct.reasons, ...answer.reasons, ...(path?.reasons ?? [])];
  const isAnswered = direct.from !== null && direct.to !== null;

  return (
    <div class="island needs-script">
      <div class="fields" role="group" aria-label="Your device">
        <PlatformField {...fields} />
        {showsMode && <ModeField {...fields} />}
        <VersionFields {...fields} />
        {showsFxos && <FxosField {...fields} />}
        {showsDeployment && <DeploymentField {...fields} />}
      </div>
      <LinkNotices link={link} />
      <div class="answer">
        <div>
          <Verdict tone={tones[verdict]} summary={answer.summary} />
          {paths.length === 0 && nearest && (
            <Nearest nearest={nearest} field="upgrade-path-to" onTake={(to) => edit({ to })} />
          )}
          <Reasons reasons={reasonsNotSaid(reasons, errors)} />
        </div>
        <UpgradeGraph {...{ route, platform }} end={paths.length > 0 ? 'target' : 'nearest'} />
      </div>
      {path && (
        <>
          <h3>{paths.length > 0 ? 'The path, step by step' : `The path to ${nearest?.to}`}</h3>
          <p>{path.why}</p>
          <PathSteps {...{ path, device }} />
        </>
      )}
      <OtherPaths paths={paths} />
      {isAnswered && (
        <p class="actions">
          <CopyButton label="Copy the answer" text={() => copyableSummary(answer, linkHere())} />
          <CopyLinkButton />
        </p>
      )}
    </div>
  );
}
