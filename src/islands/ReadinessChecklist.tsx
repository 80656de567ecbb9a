import { type ReadinessItem, readinessChecklist } from '../rules/checklists/readinessChecklist.ts';
import { Checklist } from './checklist/Checklist.tsx';
import { planKey } from './checklist/planKey.ts';
import { planName } from './checklist/planName.ts';
import { DeviceFields } from './device/DeviceFields.tsx';
import { LinkNotices } from './device/LinkNotices.tsx';
import { useLink } from './device/useLink.ts';
import { Verdict } from './pieces/Verdict.tsx';

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
  const { texts, edit, link } = useLink();
  const answer = readinessChecklist(texts);
  return (
    <div class="island needs-script">
      <DeviceFields {...{ texts, edit, answer }} prefix="readiness" label="Your device" />
      <LinkNotices link={link} />
      <Verdict tone="none" summary={answer.summary} />
      <Checklist
        title="Readiness"
        prefix="readiness"
        sections={sectionsOf(answer.items)}
        plan={planKey('readiness', texts, answer)}
        planName={planName(texts, answer)}
      />
    </div>
  );
}
