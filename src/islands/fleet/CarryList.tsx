import { useState } from 'preact/hooks';
import { pageHref } from '../../browser/address.ts';
import { copyFrom } from '../../browser/copyButtons.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { missingFiles } from '../../rules/fleet/missingFiles.ts';
import { CopyButton } from '../pieces/CopyButton.tsx';
import { FileName } from '../pieces/FileName.tsx';
import { TextField } from '../pieces/TextField.tsx';
import { copySeconds } from './copyTime.ts';
import type { FleetWork } from './fleetWork.ts';
import { withFleetTools } from './withFleetTools.ts';

interface Props {
  plan: FleetPlan;
  work: FleetWork;
  change: (changes: Partial<FleetWork>) => void;
}

const roles = { 'threat-defense': 'Threat defense', chassis: 'Chassis', firmware: 'Firmware' };
const needs = {
  always: '',
  'when-chassis-is-older': ', where the chassis is older',
  'when-firmware-guide-asks': ', if the firmware guide asks for it',
};

function folderWords(wanted: FleetPlan['carry'], missing: FleetPlan['carry']): string {
  if (wanted.length === 0) return 'No name is whole yet, so none can be looked for.';
  if (missing.length === 0) return `All ${wanted.length} are there.`;
  const names = missing.map(({ name }) => name).join(', ');
  return `${missing.length} of ${wanted.length} missing: ${names}`;
}

/** Every file to carry, once, and which of them a folder lacks. */
export function CarryList({ plan: { carry }, work, change }: Props) {
  const [folder, setFolder] = useState('');
  if (carry.length === 0) return null;
  const { wanted, missing } = missingFiles(carry, folder);
  const open = carry.length - wanted.length;
  const places = [...new Set(carry.map(({ file }) => file.where.url))];
  const seconds = copySeconds(work);
  return (
    <section class="fleet-carry">
      <h3>Files to carry: {carry.length}</h3>
      {open > 0 && (
        <p class="gaps screen-only">
          {open === 1 ? '1 name is' : `${open} names are`} not whole yet, so nothing can be fetched
          by {open === 1 ? 'it' : 'them'}. Settle releases and builds above.
        </p>
      )}
      <ul class="fleet-files">
        {carry.map(({ name, file, hops, units, devices }) => (
          <li key={name}>
            <code>
              <FileName text={name} />
            </code>
            <p>
              {roles[file.role]}
              {needs[file.needed]}. {units} {units === 1 ? 'unit' : 'units'}, {devices}{' '}
              {devices === 1 ? 'device' : 'devices'}: {hops.join('; ')}
            </p>
            <p class="quiet">{file.where.text}</p>
          </li>
        ))}
      </ul>
      <p>
        All of them are on{' '}
        {places.map((url) => (
          <a key={url} href={url} rel="noreferrer">
            {url}
          </a>
        ))}
        .
      </p>
      <div class="screen-only">
        <p class="actions">
          {wanted.length > 0 && (
            <CopyButton
              label={`Copy ${wanted.length} whole ${wanted.length === 1 ? 'name' : 'names'}`}
              text={() => wanted.map(({ name }) => name).join('\n')}
            />
          )}
          <button
            type="button"
            data-copy=""
            onClick={({ currentTarget }) =>
              void withFleetTools(({ carryAsCsv }) => copyFrom(currentTarget, carryAsCsv(carry)))
            }
          >
            Copy as CSV
          </button>
          <button
            type="button"
            data-copy=""
            onClick={({ currentTarget }) =>
              void withFleetTools(({ carryAsMarkdown }) =>
                copyFrom(currentTarget, carryAsMarkdown(carry)),
              )
            }
          >
            Copy as Markdown
          </button>
        </p>
        <div class="field">
          <label for="fleet-folder">What the folder has</label>
          <textarea
            id="fleet-folder"
            rows={3}
            value={folder}
            onInput={(event) => setFolder(event.currentTarget.value)}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="fleet-folder-help"
          />
          <p id="fleet-folder-help" class="field-help">
            Paste what <code>dir</code> or <code>ls</code> prints, to see which files are missing.{' '}
            <a href={pageHref('/guide/package-names/')}>The package reader</a> says what each of
            them is.
          </p>
        </div>
        <p role="status">{folder.trim() !== '' && folderWords(wanted, missing)}</p>
        <details class="more-fields">
          <summary>How long copies take, by your own numbers</summary>
          <div class="fields">
            <TextField
              id="fleet-megabytes"
              label="Size of the package in MB"
              value={work.megabytes}
              onEdit={(megabytes) => change({ megabytes })}
              hint="As the download page says. With none given, no time is told."
            />
            <TextField
              id="fleet-megabits"
              label="Bandwidth in Mbit/s"
              value={work.megabits}
              onEdit={(megabits) => change({ megabits })}
              hint="Of the line over which the copies go."
            />
          </div>
          <p role="status">
            {seconds !== null &&
              `One copy takes ${Math.ceil(seconds / 60)} minutes. Each batch above has the time for its copies, one after the other.`}
          </p>
        </details>
      </div>
    </section>
  );
}
