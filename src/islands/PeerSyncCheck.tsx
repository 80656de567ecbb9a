import { useState } from 'preact/hooks';
import { deploymentNames } from '../rules/facts/platforms.ts';
import { checkPeerSync } from '../rules/peerSync/checkPeerSync.ts';
import { peerSyncQuestions } from '../rules/facts/questions.ts';
import { YesNoFields } from './answers/YesNoFields.tsx';
import { DeviceFields } from './device/DeviceFields.tsx';
import { rareLabels } from './device/rareLabels.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import { useLink } from './device/useLink.ts';
import { PeerCommands } from './peerSync/PeerCommands.tsx';
import { ChoiceField } from './pieces/ChoiceField.tsx';
import { CopyLinkButton } from './pieces/CopyButton.tsx';
import { OpenQuestions } from './pieces/OpenQuestions.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { TextField } from './pieces/TextField.tsx';
import { Verdict } from './pieces/Verdict.tsx';
import { errorAt } from './pieces/fieldProps.ts';

const deployments = Object.entries(deploymentNames);
const tones = { eligible: 'yes', 'not-eligible': 'no', unknown: 'none' } as const;

/**
 * The check of device-to-device copying, and its commands. Takes no props; device and answers
 * stand in the address, the address and path of the other device stay in their fields.
 */
export default function PeerSyncCheck() {
  const { texts, edit, link } = useLink();
  const [peerAddress, setPeerAddress] = useState('');
  const [packagePath, setPackagePath] = useState('');
  const answer = checkPeerSync({ ...texts, peerAddress, packagePath });
  const { commands, reasons, summary, verdict } = answer;
  const fields = { texts, edit, answer, prefix: 'peer-sync' };
  return (
    <div class="island needs-script">
      <DeviceFields {...fields} label="The device that needs the package" />
      <LinkNotices link={link} />
      <div class="fields" role="group" aria-label="The device that has the package">
        <TextField
          id="peer-sync-peer-version"
          label={rareLabels.peerVersion}
          value={texts.peerVersion}
          onEdit={(peerVersion) => edit({ peerVersion })}
          hint="What it runs, such as 7.2.5. Both devices: 7.2.x to 7.4.x."
          error={errorAt(answer, 'peerVersion')}
        />
        <ChoiceField
          id="peer-sync-peer-deployment"
          label={rareLabels.peerDeployment}
          value={texts.peerDeployment}
          onEdit={(peerDeployment) => edit({ peerDeployment })}
          error={errorAt(answer, 'peerDeployment')}
          choices={deployments}
        />
      </div>
      <div class="questions" role="group" aria-label="Both devices">
        <YesNoFields {...fields} asked={peerSyncQuestions} />
      </div>
      <Verdict tone={tones[verdict]} summary={summary} />
      <Reasons reasons={reasons.filter(({ outcome }) => outcome !== 'missing')} />
      <OpenQuestions reasons={reasons} />
      {verdict !== 'not-eligible' && (
        <>
          <h3>The commands</h3>
          <div class="fields">
            <TextField
              id="peer-sync-address"
              label="IP address of the other device"
              value={peerAddress}
              onEdit={setPeerAddress}
              hint="It stays on this page, out of the link."
              error={errorAt(answer, 'peerAddress')}
            />
            <TextField
              id="peer-sync-path"
              label="Path of the package there"
              value={packagePath}
              onEdit={setPackagePath}
              hint="As “show peer details” prints it. It stays on this page, too."
              error={errorAt(answer, 'packagePath')}
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
