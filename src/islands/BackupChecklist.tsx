import { backupChecklist } from '../rules/checklists/backupChecklist.ts';
import { modesOf } from '../rules/reading/readDevice.ts';
import { YesNoField } from './answers/YesNoField.tsx';
import { choiceError } from './answers/choiceError.ts';
import { yesOrNo } from './answers/yesNo.ts';
import { Checklist } from './checklist/Checklist.tsx';
import { beforeAndAfter } from './checklist/checklistSections.ts';
import { planKey } from './checklist/planKey.ts';
import { planName } from './checklist/planName.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import { DeploymentField, ModeField } from './device/deviceChoices.tsx';
import { PlatformField, VersionFields } from './device/deviceFields.tsx';
import { fieldLabels } from './device/fieldLabels.ts';
import { readTexts } from './device/readTexts.ts';
import { useDevice } from './device/useDevice.ts';
import { RadioField } from './pieces/RadioField.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { Verdict } from './pieces/Verdict.tsx';
import { errorOf } from './pieces/fieldProps.ts';
import { useSticky } from './pieces/useSticky.ts';

const kinds = [
  ['upgrade', 'Upgrade or patch'],
  ['hotfix', 'Hotfix'],
  ['not-known', 'Not known'],
] as const;

/**
 * The checklist of backups, before and after. Takes no props; device and answers stand in the
 * address, ticks in the browser's storage.
 */
export default function BackupChecklist() {
  const { device, edit, link } = useDevice();
  const fields = { device, edit, prefix: 'backups' };
  const read = readTexts(device);
  const answer = backupChecklist({
    ...device,
    kind: device.kind === 'not-known' ? '' : device.kind,
    publicCloud: yesOrNo(device.publicCloud),
    asaBeside: yesOrNo(device.asaBeside),
  });
  const { items, kind, missing, reasons, summary } = answer;
  const asks = (input: 'publicCloud' | 'asaBeside') =>
    device[input] !== '' || missing.includes(input);
  const showsMode = useSticky(
    read.platform !== null && modesOf(read.platform).length > 1,
    errorOf(read.mode) !== null,
  );
  return (
    <div class="island needs-script">
      <div class="fields" role="group" aria-label="Your device">
        <PlatformField {...fields} />
        {showsMode && <ModeField {...fields} />}
        <DeploymentField {...fields} />
        <VersionFields {...fields} />
      </div>
      <LinkNotices link={link} />
      <div class="questions" role="group" aria-label="More about it">
        <RadioField
          id="backups-kind"
          label={fieldLabels.kind}
          value={kind ?? device.kind}
          onEdit={(text) => edit({ kind: text })}
          choices={kinds}
          error={kind ? null : choiceError(device.kind, kinds, 'a kind of upgrade')}
        />
        {asks('publicCloud') && <YesNoField {...fields} input="publicCloud" />}
        {asks('asaBeside') && <YesNoField {...fields} input="asaBeside" />}
      </div>
      <Verdict tone={missing.length > 0 ? 'unknown' : 'yes'} summary={summary} />
      <Reasons reasons={reasons} />
      <Checklist
        title="Backups"
        prefix="backups"
        sections={beforeAndAfter(items)}
        plan={planKey('backups', device, read)}
        planName={planName(device, read)}
      />
    </div>
  );
}
