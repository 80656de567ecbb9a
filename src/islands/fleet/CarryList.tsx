import { copyFrom } from '../../browser/copyButtons.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { CopyButton } from '../pieces/CopyButton.tsx';
import { FileName } from '../pieces/FileName.tsx';
import { LoadedFold } from '../pieces/LoadedFold.tsx';
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

/** Every file to carry, once, and which of them a folder lacks. */
export function CarryList({ plan: { carry }, work, change }: Props) {
  if (carry.length === 0) return null;
  const whole = carry.filter(({ file }) => file.complete);
  const open = carry.length - whole.length;
  const places = [...new Set(carry.map(({ file }) => file.where.url))];
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
          {whole.length > 0 && (
            <CopyButton
              label={`Copy ${whole.length} whole ${whole.length === 1 ? 'name' : 'names'}`}
              text={() => whole.map(({ name }) => name).join('\n')}
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
        <LoadedFold
          summary="Check a folder, and how long copies take"
          load={() => import('./CarryChecks.tsx')}
        >
          {({ CarryChecks }) => <CarryChecks {...{ carry, work, change }} />}
        </LoadedFold>
      </div>
    </section>
  );
}
