import { counted } from '../../rules/wording/counted.ts';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FleetPlan, FleetWave } from '../../rules/fleet/fleetPlan.ts';
import { focusField } from '../pieces/focusField.ts';
import type { FleetWork } from './fleetWork.ts';
import type { LaterParts } from './laterParts.ts';

interface Props {
  plan: FleetPlan;
  work: FleetWork;
  change: (changes: Partial<FleetWork>) => void;
  /** What cuts waves and draws batches; `null` until it is loaded. */
  parts: LaterParts | null;
}

function moved(order: readonly string[], name: string, by: -1 | 1): string[] {
  const place = order.indexOf(name);
  const rest = order.filter((each) => each !== name);
  rest.splice(Math.max(0, place + by), 0, name);
  return rest;
}

interface WaveProps {
  wave: FleetWave;
  place: number;
  names: ReadonlyMap<string, string>;
  /** Names of all waves, in their order. */
  order: readonly string[];
  work: FleetWork;
  /** What cuts waves and draws batches; `null` until it is loaded. */
  parts: LaterParts | null;
  isPrinting: boolean;
  /** Moves this wave, with the focus on the button that did. */
  onMove: (by: -1 | 1, button: string) => void;
}

function Wave({ wave, place, names, order, work, parts, isPrinting, onMove }: WaveProps) {
  // Batches of thousands of units are drawn when somebody wants to see them.
  const [isOpen, setOpen] = useState(false);
  const { name, units, devices, batches, notices } = wave;
  const moves = [
    ['Earlier', -1, place === 0],
    ['Later', 1, place === order.length - 1],
  ] as const;
  return (
    <section class="fleet-wave">
      <h4>
        {place + 1}. {name}
        <span class="count">
          {counted(units.length, 'unit')}, {counted(devices, 'device')},{' '}
          {counted(batches.length, 'batch', 'batches')}
        </span>
      </h4>
      <p class="actions screen-only">
        {moves.map(([label, by, isAtEnd]) => (
          <button
            key={label}
            id={`fleet ${label} ${name}`}
            type="button"
            // Not disabled: that would take the focus from whoever moved it there.
            aria-disabled={isAtEnd}
            aria-label={`${label}: ${name}`}
            onClick={({ currentTarget }) => {
              if (!isAtEnd) onMove(by, currentTarget.id);
            }}
          >
            {label}
          </button>
        ))}
      </p>
      {notices.map((notice) => (
        <p key={notice} class="gaps">
          {notice}
        </p>
      ))}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Batches, in their order</summary>
        {(isOpen || isPrinting) && parts && <parts.Batches {...{ batches, names, work }} />}
      </details>
    </section>
  );
}

/** The waves as the reader cuts them, each with its batches; and what is to be repaired first. */
export function Waves(props: Props) {
  const { plan, work, change, parts } = props;
  const names = useMemo(() => new Map(plan.units.map(({ unit }) => [unit.key, unit.name])), [plan]);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const [begin, end] = [() => setPrinting(true), () => setPrinting(false)];
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  const moving = useRef('');
  useLayoutEffect(() => {
    // What is moved in the page loses the focus.
    if (moving.current !== '') focusField(moving.current);
    moving.current = '';
  }, [plan]);
  const waves = plan.waves.map(({ name }) => name);
  const apart = plan.firstRepair.length + plan.heldBack.length;
  const inNoWave = isPrinting && parts && <parts.InNoWave {...{ plan }} />;
  if (plan.waves.length + apart === 0) return inNoWave || null;
  return (
    <section>
      <h3 class="screen-only">Waves</h3>
      {parts && <parts.WaveCuts {...{ plan, work, change }} />}
      {apart > 0 && parts && <parts.SetApart {...{ plan, names }} />}
      {plan.waves.map((wave, place) => (
        <Wave
          key={wave.name}
          {...{ wave, place, names, work, parts, isPrinting }}
          order={waves}
          onMove={(by, button) => {
            moving.current = button;
            change({ order: moved(waves, wave.name, by) });
          }}
        />
      ))}
      {inNoWave}
    </section>
  );
}
