import { counted } from '../../rules/wording/counted.ts';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pageHref } from '../../browser/address.ts';
import { deploymentNames, modeNames } from '../../rules/facts/platforms.ts';
import { deploymentsOf, modesOf } from '../../rules/reading/readDevice.ts';
import type { PlannedUnit } from '../../rules/fleet/fleetPlan.ts';
import type { InventoryDevice, InventoryField } from '../../rules/inventory/inventory.ts';
import { originWords } from '../../rules/inventory/originWords.ts';
import { ChoiceField } from '../pieces/ChoiceField.tsx';
import { Reasons } from '../pieces/Reasons.tsx';
import { TextField } from '../pieces/TextField.tsx';
import { type FleetWork, textAt, toggled, withValue } from './fleetWork.ts';
import { withFleetTools } from './withFleetTools.ts';

interface Props {
  planned: PlannedUnit;
  /** The devices of the unit. */
  devices: readonly InventoryDevice[];
  work: FleetWork;
  change: (changes: Partial<FleetWork>) => void;
  /** Changes what is typed. */
  type: (changes: Partial<FleetWork>) => void;
  onEdit: (devices: readonly string[], field: InventoryField, text: string) => void;
  /** Leaves devices out of the fleet. */
  onLeaveOut: (devices: readonly string[]) => void;
  onClose: () => void;
  progress: string;
}

const fields = [
  ...(['name', 'model', 'version', 'fxos', 'unit'] as const),
  ...(['role', 'chassis', 'site', 'group', 'labels'] as const),
];
const labels: Partial<Record<InventoryField, string>> = {
  fxos: 'Chassis FXOS version',
  unit: 'Pair or cluster',
};

const originOf = (device: InventoryDevice, field: InventoryField) =>
  device.values[field] === undefined
    ? 'No list says.'
    : `From ${originWords(device.rows[device.from[field] ?? 0])}.`;

/** Gives the time that a runbook is made; asked when one is, never on drawing. */
const clock = () => new Date().toISOString();

/** One unit: why it is planned as it is, what is wrong with it, and everything to correct. */
export function UnitPanel(props: Props) {
  const { planned, devices, work, change, type, onEdit, onClose, progress } = props;
  const { unit, answer, platform, floor } = planned;
  const { key, name, faults, question } = unit;
  const id = (part: string) => `fleet-unit-${part}`;
  const keys = devices.map((device) => device.key);
  const mode = modesOf(platform).find((each) => each === question.mode) ?? 'appliance';
  const isPlanned = answer.hops.length > 0;
  const makeRunbook = () =>
    void withFleetTools(async (tools) => {
      const made = work.runbooks[key];
      const { id, query } = await tools.makeRunbook(planned, work, made, clock());
      type({ runbooks: withValue(work.runbooks, [key], id) });
      open(pageHref('/plan/', query), '_blank', 'noopener');
    });
  const drawToggle = (list: 'repaired' | 'onTheWay', say: string, takeBack: string) => (
    <button
      type="button"
      aria-pressed={work[list].includes(key)}
      onClick={() => change({ [list]: toggled(work[list], key) })}
    >
      {work[list].includes(key) ? takeBack : say}
    </button>
  );
  // It stays open, with the focus in it, when its reader names its pair.
  const [alone] = useState(devices.length === 1 && devices[0]?.key);
  const heading = useRef<HTMLHeadingElement>(null);
  // It is below the table, and its reader is in a row of that.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="fleet-unit screen-only" aria-label={`Unit ${name}`}>
      <h4 ref={heading} tabIndex={-1}>
        {name}
      </h4>
      <p>{answer.summary}</p>
      <Reasons reasons={answer.reasons} />
      {(floor.now === 'below' || floor.way || floor.isWithoutWay) && (
        <p class="gaps">
          {floor.now === 'below' ? 'Below its floor now.' : 'Its train has no floor.'}{' '}
          {floor.way
            ? `The shortest way above: ${floor.way.to}, ${counted(floor.way.hops, 'upgrade')}.`
            : 'No upgrade leads to one of the floors.'}
        </p>
      )}
      {planned.heldBack && <p class="gaps">{planned.heldBack.message}</p>}
      {faults.map(({ message }) => (
        <p key={message} class="gaps">
          {message}
        </p>
      ))}
      <p class="actions">
        {isPlanned && (
          <button type="button" class="action" onClick={makeRunbook}>
            {progress === '' ? 'Make the runbook' : `Open the runbook: ${progress}`}
          </button>
        )}
        {faults.some(({ needsRepair }) => needsRepair) &&
          drawToggle('repaired', 'It is repaired', 'Repaired: take that back')}
        {drawToggle(
          'onTheWay',
          'It lies on the way to others: last in its wave',
          'Lies on the way to others: take that back',
        )}
        <button type="button" onClick={() => props.onLeaveOut(keys)}>
          Leave it out
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
      <div class="fields">
        <TextField
          id={id('wave')}
          label="Wave"
          value={textAt(work.byHand, key)}
          onEdit={(text) => type({ byHand: withValue(work.byHand, [key], text) })}
          hint={planned.wave ? `Now in ${planned.wave}.` : 'In no wave now.'}
        />
        <ChoiceField
          id={id('mode')}
          label="Mode"
          value={question.mode}
          onEdit={(text) => onEdit(keys, 'mode', text)}
          choices={modesOf(platform).map((each) => [each, modeNames[each]] as const)}
        />
        <ChoiceField
          id={id('deployment')}
          label="Deployment"
          value={question.deployment}
          onEdit={(text) => onEdit(keys, 'deployment', text)}
          choices={deploymentsOf(platform, mode).map(
            (each) => [each, deploymentNames[each]] as const,
          )}
        />
      </div>
      {devices.map((device) => (
        <details key={device.key} open={device.key === alone}>
          <summary>Correct {device.values.name ?? device.key}</summary>
          <div class="fields">
            {fields.map((field) => (
              <TextField
                key={`${device.key} ${field}`}
                id={`fleet-${device.key.replace(/\W+/g, '-')}-${field}`}
                label={labels[field] ?? field.replace(/^./, (first) => first.toUpperCase())}
                value={device.values[field] ?? ''}
                onEdit={(text) => {
                  if (text !== (device.values[field] ?? '')) onEdit([device.key], field, text);
                }}
                hint={originOf(device, field)}
              />
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}
