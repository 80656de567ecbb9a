import { linkHere } from '../../../browser/address.ts';
import { revisions } from '../../../rules/facts/revisions.ts';
import type { Plan } from '../../../rules/plan/planUpgrade.ts';
import type { Texts } from '../../device/readLink.ts';
import { inputLines } from './inputLines.ts';

interface Props {
  /** The plan, as the rules answer it. */
  plan: Plan;
  /** The reader's device as text. */
  device: Texts;
}

/** On paper, in the place of the fields: what was given, the link, the revision of the facts. */
export function PrintHead({ plan, device }: Props) {
  const { revision, date } = revisions.at(-1) ?? { revision: plan.revision, date: '' };
  const lines = [
    ...inputLines(device),
    ['Facts', `revision ${revision} of ${date}`],
    ['Plan', linkHere()],
  ];
  return (
    <dl class="print-only plan-head">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
