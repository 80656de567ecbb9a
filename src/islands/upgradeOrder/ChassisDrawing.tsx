import type { ChassisFrame } from '../../rules/order/upgradeOrder.ts';
import { progressMarks } from './frameText.ts';

interface Props {
  chassis: ChassisFrame;
  /** Whether the order upgrades chassis, so that their state is worth drawing. */
  hasChassis: boolean;
  /** Whether this step gave the chassis the role that it has. */
  hasNewRole: boolean;
}

function Part({ y, name, state }: { y: number; name: string; state: ChassisFrame['chassis'] }) {
  return (
    <g class={`part ${state === 'in-turn' ? 'upgrading' : state}`}>
      <rect x="7" y={y} width="106" height="20" rx="2" />
      <text x="12" y={y + 14}>
        {name}
      </text>
      <text x="108" y={y + 14} text-anchor="end">
        {progressMarks[state]}
      </text>
    </g>
  );
}

/** One chassis as a box: its name and role, threat defense, and the chassis itself below. */
export function ChassisDrawing({ chassis, hasChassis, hasNewRole }: Props) {
  const height = hasChassis ? 94 : 70;
  const leads = chassis.role === 'active' || chassis.role === 'control';
  return (
    <svg
      viewBox={`0 0 120 ${height}`}
      {...{ height }}
      width="120"
      class="chassis-drawing"
      aria-hidden="true"
    >
      <rect x="1.5" y="1.5" width="117" height={height - 3} rx="4" class={leads ? 'leads' : ''} />
      <text x="8" y="17" font-weight="700">
        {chassis.name}
      </text>
      <text x="8" y="33">
        {hasNewRole && '⇄ '}
        {chassis.role}
      </text>
      <Part y={41} name="Threat defense" state={chassis.threatDefense} />
      {hasChassis && <Part y={65} name="Chassis" state={chassis.chassis} />}
    </svg>
  );
}
