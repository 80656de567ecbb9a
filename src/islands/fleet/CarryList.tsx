import { useState } from 'preact/hooks';
import { copyFrom } from '../../browser/copyButtons.ts';
import { withFleetTools } from './withFleetTools.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { CopyButton } from '../pieces/CopyButton.tsx';
import { TextField } from '../pieces/TextField.tsx';
import { copySeconds } from './copyTime.ts';
import type { FleetWork } from './fleetWork.ts';

interface Props {
  plan: FleetPlan;
  work: FleetWork;
  change: (changes: Partial<FleetWork>) => void;
}

const roles = { 'threat-defense': 'threat defense', chassis: 'chassis', firmware: 'firmware' };
const needs = {
  always: '',
  'when-chassis-is-older': ', where the chassis is older',
  'when-firmware-guide-asks': ', if the firmware guide asks for it',
};

/** Which of the files to carry a folder has: by either spelling, at any place in a line. */
function missingIn(carry: FleetPlan['carry'], folder: string): FleetPlan['carry'] {
  const text = folder.toLowerCase();
  return carry.filter(({ file }) => {
    const names = [file.siteName, file.guideName].filter((name) => name !== null);
    return !names.some((name) => text.includes(name.toLowerCase()));
  });
}

/** Every file to carry, once, and which of them a folder lacks. */
export function CarryList({ plan: { carry }, work, change }: Props) {
  const [folder, setFolder] = useState('');
  if (carry.length === 0) return null;
  const whole = carry.filter(({ file }) => file.complete);
  const missing = missingIn(whole, folder);
  const seconds = copySeconds(work);
  return (
    <section class="fleet-carry">
      <h3>Files to carry: {carry.length}</h3>
      {whole.length < carry.length && (
        <p class="gaps screen-only">
          {carry.length - whole.length} names are not whole yet. Settle the release and build above.
        </p>
      )}
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Files to carry">
        <table>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">For</th>
              <th scope="col">Upgrades</th>
              <th scope="col">Units</th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {carry.map(({ name, file, hops, units, devices }) => (
              <tr key={name}>
                <td>
                  <code>{name}</code>
                </td>
                <td>
                  {roles[file.role]}
                  {needs[file.needed]}
                </td>
                <td>{hops.join('; ')}</td>
                <td>
                  {units} ({devices} devices)
                </td>
                <td>
                  {file.where.url}. {file.where.text}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="screen-only">
        <p class="actions">
          <CopyButton
            label="Copy the names"
            text={() => carry.map(({ name }) => name).join('\n')}
          />
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
            Paste what <code>dir</code> or <code>ls</code> prints, to see which files are missing.
          </p>
        </div>
        <p role="status">
          {folder.trim() !== '' &&
            (missing.length === 0
              ? `All ${whole.length} are there.`
              : `${missing.length} of ${whole.length} missing: ${missing.map(({ name }) => name).join(', ')}`)}
        </p>
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
