import { modesOf } from '../rules/reading/readDevice.ts';
import { type ReadinessItem, readinessChecklist } from '../rules/checklists/readinessChecklist.ts';
import { Checklist } from './checklist/Checklist.tsx';
import { planKey } from './checklist/planKey.ts';
import { planName } from './checklist/planName.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import { DeploymentField, ModeField } from './device/deviceChoices.tsx';
import { PlatformField, VersionFields } from './device/deviceFields.tsx';
import { readTexts } from './device/readTexts.ts';
import { useDevice } from './device/useDevice.ts';
import { Reasons } from './pieces/Reasons.tsx';
import { Verdict } from './pieces/Verdict.tsx';
import { errorOf } from './pieces/fieldProps.ts';
import { reasonsNotSaid } from './pieces/reasonsNotSaid.ts';
import { useSticky } from './pieces/useSticky.ts';

const groups: [group: ReadinessItem['group'], title: string][] = [
  ['network', 'Before the upgrade: network'],
  ['configuration', 'Before the upgrade: configuration and deployment'],
  ['readiness-checks', 'Before the upgrade: the system’s readiness checks'],
];

function sectionsOf(items: readonly ReadinessItem[]) {
  const before = groups.map(([group, title]) => ({
    title,
    items: items.filter((item) => item.when === 'before' && item.group === group),
  }));
  return [
    ...before,
    { title: 'After the upgrade', items: items.filter(({ when }) => when === 'after') },
  ];
}

/**
 * The checklist of readiness, before and after. Takes no props; the device stands in the address,
 * ticks in the browser's storage.
 */
export default function ReadinessChecklist() {
  const { device, edit, link } = useDevice();
  const fields = { device, edit, prefix: 'readiness' };
  const read = readTexts(device);
  const { items, reasons, summary } = readinessChecklist(device);
  const showsMode = useSticky(
    read.platform !== null && modesOf(read.platform).length > 1,
    errorOf(read.mode) !== null,
  );
  const errors = [read.mode, read.deployment].map((each) => errorOf(each));
  return (
    <div class="island needs-script">
      <div class="fields" role="group" aria-label="Your device">
        <PlatformField {...fields} />
        {showsMode && <ModeField {...fields} />}
        <DeploymentField {...fields} />
        <VersionFields {...fields} />
      </div>
      <LinkNotices link={link} />
      <Verdict tone="none" summary={summary} />
      <Reasons reasons={reasonsNotSaid(reasons, errors)} />
      <Checklist
        title="Readiness"
        prefix="readiness"
        sections={sectionsOf(items)}
        plan={planKey('readiness', device, read)}
        planName={planName(device, read)}
      />
    </div>
  );
}
