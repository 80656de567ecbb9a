import { backupChecklist } from '../rules/checklists/backupChecklist.ts';
import { answerNames, backupQuestions } from '../rules/facts/questions.ts';
import { YesNoFields } from './answers/YesNoFields.tsx';
import { Checklist } from './checklist/Checklist.tsx';
import { beforeAndAfter } from './checklist/checklistSections.ts';
import { planKey } from './checklist/planKey.ts';
import { planName } from './checklist/planName.ts';
import { DeviceFields } from './device/DeviceFields.tsx';
import { LinkNotices } from './device/LinkNotices.tsx';
import { fieldLabels } from './device/fieldLabels.ts';
import { useLink } from './device/useLink.ts';
import { RadioField } from './pieces/RadioField.tsx';
import { Reasons } from './pieces/Reasons.tsx';
import { Verdict } from './pieces/Verdict.tsx';
import { errorAt } from './pieces/fieldProps.ts';

const kinds = [
  ['upgrade', 'Upgrade or patch'],
  ['hotfix', 'Hotfix'],
  ['not-known', answerNames['not-known']],
] as const;

/**
 * The checklist of backups, before and after. Takes no props; device and answers stand in the
 * address, ticks in the browser's storage.
 */
export default function BackupChecklist() {
  const { texts, edit, link } = useLink();
  const answer = backupChecklist(texts);
  const { items, kind, reasons, summary } = answer;
  const fields = { texts, edit, answer, prefix: 'backups' };
  const isOpen = reasons.some(({ outcome }) => outcome === 'missing');
  return (
    <div class="island needs-script">
      <DeviceFields {...fields} label="Your device" />
      <LinkNotices link={link} />
      <div class="questions" role="group" aria-label="More about it">
        <RadioField
          id="backups-kind"
          label={fieldLabels.kind}
          value={kind ?? texts.kind}
          onEdit={(chosen) => edit({ kind: chosen })}
          choices={kinds}
          error={errorAt(answer, 'kind')}
        />
        <YesNoFields {...fields} asked={backupQuestions} />
      </div>
      <Verdict tone={isOpen ? 'unknown' : 'none'} summary={summary} />
      <Reasons reasons={reasons} />
      <Checklist
        title="Backups"
        prefix="backups"
        sections={beforeAndAfter(items)}
        plan={planKey('backups', texts, answer)}
        planName={planName(texts, answer)}
      />
    </div>
  );
}
