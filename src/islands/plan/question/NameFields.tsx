import type { LinkFieldProps } from '../../device/useLink.ts';
import { rareLabels } from '../../device/rareLabels.ts';
import { TextField } from '../../pieces/TextField.tsx';
import { chassisCount, isCounted, nameCount, readCount } from './unitNames.ts';
import { readDevice } from '../../../rules/reading/readDevice.ts';
import type { Deployment } from '../../../rules/facts/platforms.ts';
import type { Work } from '../work/work.ts';

interface Props extends LinkFieldProps {
  /** Names of chassis or units as they stand, in the order of their labels. */
  names: readonly string[];
  onChange: (update: (work: Work) => Work) => void;
}

/** How the names are asked for; those that are no more than a number have none here. */
const labelsOf: Record<Deployment, readonly string[]> = {
  standalone: ['Name of the device'],
  'high-availability': ['Name of the active unit', 'Name of the standby unit'],
  'intra-chassis-cluster': ['Name of the chassis'],
  'inter-chassis-cluster': [
    'Name of the chassis with the control unit',
    'Name of a chassis with data units alone',
  ],
};

/** Names of devices, which stay out of the link unless the reader asks. */
export function NameFields({ texts, edit, prefix, names, onChange }: Props) {
  const { deployment } = readDevice(texts);
  const labels = Array.from(
    { length: nameCount(texts) },
    (_, place) => (deployment && labelsOf[deployment][place]) ?? `Name of chassis ${place + 1}`,
  );
  const { from, to } = chassisCount;
  const inLink = texts.names !== '';
  const editName = (place: number, name: string) => {
    const next = Array.from({ length: Math.max(names.length, place + 1) }, (_, index) =>
      index === place ? name : (names[index] ?? ''),
    );
    if (inLink) edit({ names: next.join('\n') });
    onChange((work) => ({ ...work, names: next }));
  };
  return (
    <>
      <div class="fields" role="group" aria-label="Names">
        {isCounted(texts) && (
          <TextField
            id={`${prefix}-units`}
            label={rareLabels.units}
            value={texts.units}
            onEdit={(units) => edit({ units })}
            hint={`From ${from} to ${to}.`}
            error={
              texts.units.trim() === '' || readCount(texts.units) !== null
                ? null
                : { message: `Type a number from ${from} to ${to}.` }
            }
          />
        )}
        {labels.map((label, place) => (
          <TextField
            key={label}
            id={`${prefix}-name-${place}`}
            label={label}
            value={names[place] ?? ''}
            onEdit={(name) => editName(place, name)}
          />
        ))}
      </div>
      {labels.length === 0 && <p>Choose the deployment to name your devices.</p>}
      <label class="check-line">
        <input
          type="checkbox"
          checked={inLink}
          disabled={!inLink && names.every((name) => name.trim() === '')}
          onChange={({ currentTarget }) =>
            edit({ names: currentTarget.checked ? names.join('\n') : '' })
          }
          autocomplete="off"
        />
        Put the names of my devices into the link
      </label>
      <p class="field-help">
        Without it they stay in this browser, and in the files that you export.
      </p>
    </>
  );
}
