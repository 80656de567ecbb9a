import { linkHere } from '../../../browser/address.ts';
import { lastRevision } from '../../../rules/plan/lastRevision.computed.ts';
import type { Texts } from '../../device/readLink.ts';
import { inputLines } from './inputLines.ts';

interface Props {
  /** The reader's device as text. */
  device: Texts;
}

/** On paper, in the place of the fields: what was given, the link, the revision of the facts. */
export function PrintHead({ device }: Props) {
  const { revision, date } = lastRevision;
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
