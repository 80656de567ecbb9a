import type { ChassisFrame } from '../../rules/order/upgradeOrder.ts';
import { progressMarks } from './frameText.ts';

interface Props {
  chassis: ChassisFrame;
  /** Whether the order upgrades chassis, so that their state is worth drawing. */
  hasChassis: boolean;
  /** Whether this step gave the chassis the role that it has. */
  hasNewRole: boolean;
}

function Part({ name, state }: { name: string; state: ChassisFrame['chassis'] }) {
  return (
    <span class={`part ${state === 'in-turn' ? 'upgrading' : state}`}>
      <span>{name}</span> <span>{progressMarks[state]}</span>
    </span>
  );
}

/** One chassis as a box: its name and role, threat defense, and the FXOS of the chassis below. */
export function ChassisDrawing({ chassis, hasChassis, hasNewRole }: Props) {
  const leads = chassis.role === 'active' || chassis.role === 'control';
  return (
    <span class={leads ? 'chassis-drawing leads' : 'chassis-drawing'}>
      <strong>{chassis.name}</strong>
      {chassis.role && (
        <span>
          {hasNewRole && '⇄ '}
          {chassis.role}
        </span>
      )}
      <Part name="Threat defense" state={chassis.threatDefense} />
      {hasChassis && <Part name="FXOS" state={chassis.chassis} />}
    </span>
  );
}
