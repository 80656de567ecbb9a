import { useState } from 'preact/hooks';
import { pageHref } from '../../browser/address.ts';
import type { CarriedFile } from '../../rules/fleet/fleetFiles.ts';
import { missingFiles } from '../../rules/fleet/missingFiles.ts';
import { PasteField } from '../pieces/PasteField.tsx';
import { TextField } from '../pieces/TextField.tsx';
import { copyTime, numberOf } from './copyTime.ts';
import type { FleetWork } from './fleetWork.ts';

interface Props {
  carry: readonly CarriedFile[];
  work: FleetWork;
  change: (changes: Partial<FleetWork>) => void;
}

function folderWords(carry: readonly CarriedFile[], folder: string): string {
  const { wanted, missing } = missingFiles(carry, folder);
  if (wanted.length === 0) return 'No name is whole yet, so none can be looked for.';
  if (missing.length === 0) return `All ${wanted.length} are there.`;
  const names = missing.map(({ name }) => name).join(', ');
  return `${missing.length} of ${wanted.length} missing: ${names}`;
}

const errorOf = (number: number | null) =>
  Number.isNaN(number) ? { message: 'This is no number above 0, such as 1100 or 12.5.' } : null;

/** Which of the files to carry a folder lacks, and how long copies take by the reader’s own numbers. */
export function CarryChecks({ carry, work, change }: Props) {
  const [folder, setFolder] = useState('');
  const time = copyTime(work, 1);
  const [size, speed] = [numberOf(work.megabytes), numberOf(work.megabits)];
  return (
    <>
      <div class="field">
        <PasteField id="fleet-folder" label="What the folder has" rows={3} onText={setFolder}>
          Paste what <code>dir</code> or <code>ls</code> prints, to see which files are missing.{' '}
          <a href={pageHref('/guide/package-names/')}>The package reader</a> says what each of them
          is, and computes checksums.
        </PasteField>
      </div>
      <p role="status">{folder.trim() !== '' && folderWords(carry, folder)}</p>
      <div class="fields">
        <TextField
          id="fleet-megabytes"
          label="Size of the package in MB"
          value={work.megabytes}
          onEdit={(megabytes) => change({ megabytes })}
          hint="As the download page says. With none given, no time is told."
          error={errorOf(size)}
        />
        <TextField
          id="fleet-megabits"
          label="Bandwidth in Mbit/s"
          value={work.megabits}
          onEdit={(megabits) => change({ megabits })}
          hint="Of the line over which the copies go."
          error={errorOf(speed)}
        />
      </div>
      <p role="status">
        {time !== '' &&
          `One copy of ${size} MB at ${speed} Mbit/s takes ${time}. Each batch above has the time for its copies, one after the other.`}
      </p>
    </>
  );
}
