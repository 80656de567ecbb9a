import { useLayoutEffect } from 'preact/hooks';
import { linkHere } from '../../../browser/address.ts';
import { lastRevision } from '../../../rules/plan/lastRevision.computed.ts';
import { readDevice } from '../../../rules/reading/readDevice.ts';
import { planName } from '../../checklist/planName.ts';
import type { Texts } from '../../device/readLink.ts';
import { inputLines } from './inputLines.ts';

interface Props {
  /** The reader's device as text. */
  device: Texts;
  /** Names of the devices. */
  names: readonly string[];
}

const toWriteOn = '____________________';

/**
 * On paper, in the place of the fields: device and versions as the title, what was given, room for the
 * number of the change, the link, the revision of the facts. The tab and a PDF are named alike.
 */
export function PrintHead({ device, names }: Props) {
  const { revision, date } = lastRevision;
  const title = planName(device, readDevice(device));
  useLayoutEffect(() => {
    const before = document.title;
    const named = `${title} · ${before}`;
    document.title = named;
    return () => {
      // Another page of the single file may have named the tab meanwhile.
      if (document.title === named) document.title = before;
    };
  }, [title]);
  const lines = [
    ['Change number', toWriteOn],
    ...(names.some(Boolean) ? [['Devices', names.filter(Boolean).join(', ')]] : []),
    ...inputLines(device),
    ['Facts', `revision ${revision} of ${date}`],
    ['Plan', linkHere()],
  ];
  return (
    <div class="print-only plan-head">
      <h2>{title}</h2>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
