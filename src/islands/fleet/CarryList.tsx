import { counted } from '../../rules/wording/counted.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { FileName } from '../pieces/FileName.tsx';
import { CarryCopies } from './CarryCopies.tsx';
import type { FleetWork } from './fleetWork.ts';

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
  const open = carry.filter(({ file }) => !file.complete).length;
  const places = [...new Set(carry.map(({ file }) => file.where.url))];
  return (
    <section class="fleet-carry">
      <h3>Files to carry: {carry.length}</h3>
      {open > 0 && (
        <p class="gaps screen-only">
          {counted(open, 'name is', 'names are')} not whole yet, so nothing can be fetched by{' '}
          {open === 1 ? 'it' : 'them'}. Settle releases and builds above.
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
              {needs[file.needed]}. {counted(units, 'unit')}, {counted(devices, 'device')}:{' '}
              {hops.join('; ')}
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
      <CarryCopies {...{ carry, work, change }} />
    </section>
  );
}
