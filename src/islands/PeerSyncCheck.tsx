import { useState } from 'preact/hooks';
import { checkPeerSync } from '../rules/peerSync/checkPeerSync.ts';
import { modesOf } from '../rules/reading/readDevice.ts';
import { YesNoField } from './answers/YesNoField.tsx';
import { yesOrNo } from './answers/yesNo.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import { DeploymentField, ModeField } from './device/deviceChoices.tsx';
import { PlatformField, VersionFields } from './device/deviceFields.tsx';
import { readTexts } from './device/readTexts.ts';
import { useDevice } from './device/useDevice.ts';
import { PeerCommands } from './peerSync/PeerCommands.tsx';
import { CopyLinkButton } from './pieces/CopyButton.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { TextField } from './pieces/TextField.tsx';
import { Verdict } from './pieces/Verdict.tsx';
import { errorOf } from './pieces/fieldProps.ts';
import { reasonsNotSaid } from './pieces/reasonsNotSaid.ts';
import { useSticky } from './pieces/useSticky.ts';

const tones = { eligible: 'yes', 'not-eligible': 'no', unknown: 'none' } as const;

/**
 * The check of device-to-device copying, and its commands. Takes no props; device and answers
 * stand in the address, the address and path of the other device stay in their fields.
 */
export default function PeerSyncCheck() {
  const { device, edit, link } = useDevice();
  const [peerAddress, setPeerAddress] = useState('');
  const [packagePath, setPackagePath] = useState('');
  const fields = { device, edit, prefix: 'peer-sync' };
  const { platform, mode } = readTexts(device);
  const answer = checkPeerSync({
    ...device,
    sameManagementCenter: yesOrNo(device.sameManagementCenter),
    analyticsMode: yesOrNo(device.analyticsMode),
    addressTranslation: yesOrNo(device.addressTranslation),
    packageOnPeer: yesOrNo(device.packageOnPeer),
    peerAddress,
    packagePath,
  });
  const { commands, invalid, reasons, summary, verdict } = answer;
  const invalidOf = (input: string) => invalid.find((each) => each.input === input) ?? null;
  const showsMode = useSticky(modesOf(platform).length > 1, errorOf(mode) !== null);
  return (
    <div class="island needs-script">
      <div class="fields" role="group" aria-label="The device that needs the package">
        <PlatformField {...fields} />
        {showsMode && <ModeField {...fields} />}
        <DeploymentField {...fields} />
        <VersionFields {...fields} />
      </div>
      <LinkNotices link={link} />
      <div class="questions" role="group" aria-label="Both devices">
        <YesNoField {...fields} input="sameManagementCenter" />
        <YesNoField {...fields} input="analyticsMode" />
        <YesNoField {...fields} input="addressTranslation" />
        <YesNoField {...fields} input="packageOnPeer" />
      </div>
      <Verdict tone={tones[verdict]} summary={summary} />
      <Reasons reasons={reasonsNotSaid(reasons, invalid)} />
      {verdict !== 'not-eligible' && (
        <>
          <h3>The commands</h3>
          <div class="fields">
            <TextField
              id="peer-sync-address"
              label="Address of the other device"
              value={peerAddress}
              onEdit={setPeerAddress}
              hint="It stays on this page, out of the link."
              error={invalidOf('peerAddress')}
            />
            <TextField
              id="peer-sync-path"
              label="Path of the package there"
              value={packagePath}
              onEdit={setPackagePath}
              hint="As “show peer details” prints it. It stays on this page, too."
              error={invalidOf('packagePath')}
            />
          </div>
          <PeerCommands commands={commands} />
        </>
      )}
      <p class="actions">
        <CopyLinkButton />
      </p>
    </div>
  );
}
