import type { OrderStepFacts } from '../facts/upgradeOrders.ts';
import type { Deployment } from '../facts/platforms.ts';

/** How one chassis stands in one frame of the drawing. */
export interface ChassisFrame {
  name: string;
  /** `null` where one device stands alone. */
  role: 'active' | 'standby' | 'control' | 'data' | null;
  /** `in-turn`: upgraded in this step, one chassis after the other. */
  chassis: 'old' | 'upgrading' | 'in-turn' | 'new';
  threatDefense: 'old' | 'upgrading' | 'new';
}

/** One step, and the chassis as they stand while it is done. */
export interface OrderStep {
  id: string;
  text: string;
  /** What is upgraded or moved: a chassis, threat defense, or a role. */
  action: 'chassis' | 'role' | 'threat-defense';
  frame: ChassisFrame[];
}

const rolesByDeployment: Record<
  Deployment,
  readonly ['active' | 'control', 'standby' | 'data'] | null
> = {
  standalone: null,
  'high-availability': ['active', 'standby'],
  'intra-chassis-cluster': null,
  'inter-chassis-cluster': ['control', 'data'],
};

/** Answers the steps of an order, each with the chassis as they stand while it is done. */
export function drawSteps(
  steps: readonly OrderStepFacts[],
  { count, name }: { count: number; name: string },
  deployment: Deployment,
): OrderStep[] {
  const roles = rolesByDeployment[deployment];
  let leader = 0;
  const upgraded = new Set<number>();
  return steps.map((step) => {
    const now = new Set(step.chassis ?? []);
    const during = step.inTurn ? 'in-turn' : 'upgrading';
    leader = step.leader ?? leader;
    const frame = Array.from({ length: count }, (_, index): ChassisFrame => {
      const before = upgraded.has(index) ? 'new' : 'old';
      const chassis = now.has(index) ? during : before;
      return {
        name: count === 1 ? name : `${name} ${index + 1}`,
        role: roles ? roles[index === leader ? 0 : 1] : null,
        chassis,
        threatDefense: step.threatDefense ? 'upgrading' : 'old',
      };
    });
    for (const index of now) upgraded.add(index);
    const action = step.threatDefense ? 'threat-defense' : step.chassis ? 'chassis' : 'role';
    return { id: step.id, text: step.text, action, frame };
  });
}
