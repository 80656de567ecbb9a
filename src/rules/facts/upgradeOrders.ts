import type { Deployment } from './platforms.ts';

/** One step of an upgrade order, and what it changes in the drawing. */
export interface OrderStepFacts {
  id: string;
  text: string;
  /** Chassis, by their place in the drawing, that this step upgrades. */
  chassis?: readonly number[];
  /** Whether it upgrades them one after the other, and not at the same time. */
  inTurn?: true;
  /** Chassis that leads (active unit, control unit) after this step. */
  leader?: number;
  /** Whether this step upgrades threat defense everywhere. */
  threatDefense?: true;
}

/** An order for one deployment: its rule in words, its chassis and its steps. */
export interface OrderFacts {
  /** What must hold and what disrupts least, in words. */
  rule: string;
  /** Number of chassis drawn; a real cluster can have more. */
  chassis: number;
  steps: readonly OrderStepFacts[];
}

/** A way to run the chassis upgrade wizard on a pair. */
export interface WizardOptionFacts {
  id: string;
  name: string;
  advice: string;
  /** Answer of the reader to the question `serialUpgrade` that takes it; without this, none does. */
  serialUpgrade?: boolean;
  steps: readonly OrderStepFacts[];
}

const threatDefense = {
  id: 'threat-defense',
  text: 'Upgrade threat defense.',
  threatDefense: true,
} as const;

const chassis = { id: 'chassis', text: 'Upgrade the chassis.', chassis: [0] } as const;

/**
 * Order on the Firepower 4100/9300 with a management center. In the drawing the first chassis
 * leads at the beginning.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade", Table 2.
 */
export const chassisOrders = {
  standalone: {
    rule: 'The chassis first, then threat defense.',
    chassis: 1,
    steps: [chassis, threatDefense],
  },
  'high-availability': {
    rule: 'Both chassis before threat defense. To minimize disruption, always upgrade the standby unit’s chassis.',
    chassis: 2,
    steps: [
      {
        id: 'chassis-of-standby',
        text: 'Upgrade the chassis of the standby unit.',
        chassis: [1],
      },
      { id: 'switch-roles', text: 'Switch roles: make the standby unit active.', leader: 1 },
      {
        id: 'chassis-of-new-standby',
        text: 'Upgrade the chassis of the unit that is standby now.',
        chassis: [0],
      },
      threatDefense,
    ],
  },
  'intra-chassis-cluster': {
    rule: 'All units are on one chassis: the chassis first, then threat defense.',
    chassis: 1,
    steps: [chassis, threatDefense],
  },
  'inter-chassis-cluster': {
    rule: 'All chassis before threat defense. To minimize disruption, always upgrade a chassis whose units are all data units.',
    chassis: 3,
    steps: [
      {
        id: 'all-data-unit-chassis',
        text: 'Upgrade a chassis whose units are all data units.',
        chassis: [1],
      },
      {
        id: 'move-control-module',
        text: 'Move the control module to the chassis that you just upgraded.',
        leader: 1,
      },
      {
        id: 'remaining-chassis',
        text: 'Upgrade all remaining chassis, one at a time.',
        chassis: [0, 2],
        inTurn: true,
      },
      threatDefense,
    ],
  },
} as const satisfies Record<Deployment, OrderFacts>;

/**
 * Order on the Secure Firewall 3100 in multi-instance mode with a management center.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade", Table 3.
 */
export const multiInstanceOrders = {
  standalone: {
    rule: 'The chassis first, then threat defense.',
    chassis: 1,
    steps: [chassis, threatDefense],
  },
  'high-availability': {
    rule: 'Both chassis before threat defense, by serial upgrade or two workflows. Parallel upgrade is not recommended for high availability.',
    chassis: 2,
    steps: [
      {
        id: 'both-chassis',
        text: 'Upgrade both chassis, one at a time, with serial upgrade or two workflows.',
        chassis: [0, 1],
      },
      threatDefense,
    ],
  },
} as const satisfies Partial<Record<Deployment, OrderFacts>>;

/**
 * Options of the chassis upgrade wizard for a high availability pair of Secure Firewall 3100
 * chassis in multi-instance mode; the one that is not recommended comes last. Source: Table 3.
 */
export const wizardOptions = [
  {
    id: 'serial-upgrade',
    name: 'Serial upgrade',
    serialUpgrade: true,
    advice:
      'The pair fails over by itself when the active unit goes down. Cisco recommends the standby unit first in the upgrade order.',
    steps: [
      {
        id: 'chassis-of-standby',
        text: 'Run the chassis upgrade wizard with Serial upgrade, and put the standby unit first in the upgrade order.',
        chassis: [1],
      },
      {
        id: 'chassis-of-active',
        text: 'Wait until the wizard has upgraded the other chassis as well. The pair fails over by itself when the active unit goes down.',
        chassis: [0],
        leader: 1,
      },
      threatDefense,
    ],
  },
  {
    id: 'two-workflows',
    name: 'Two workflows',
    serialUpgrade: false,
    advice: 'Run the chassis upgrade wizard twice, and switch roles yourself in between.',
    steps: [
      {
        id: 'chassis-of-standby',
        text: 'Run the chassis upgrade wizard for the chassis with the standby unit.',
        chassis: [1],
      },
      { id: 'switch-roles', text: 'Switch roles: make the standby unit active.', leader: 1 },
      {
        id: 'chassis-of-new-standby',
        text: 'Run the chassis upgrade wizard again for the chassis with the new standby unit.',
        chassis: [0],
      },
      threatDefense,
    ],
  },
  {
    id: 'parallel-upgrade',
    name: 'Parallel upgrade',
    advice: 'Both chassis at the same time. Not recommended for high availability.',
    steps: [
      {
        id: 'both-chassis',
        text: 'Run the chassis upgrade wizard with Parallel upgrade: it upgrades both chassis at the same time.',
        chassis: [0, 1],
      },
      threatDefense,
    ],
  },
] as const satisfies readonly WizardOptionFacts[];

/** What must be said of the options wherever one of them is told (Table 3). */
export const parallelWarning = 'Parallel upgrade is not recommended for high availability.';

/** Order where no chassis upgrade comes into it. */
export const threatDefenseOnly = {
  rule: 'Threat defense only.',
  chassis: 1,
  steps: [threatDefense],
} as const satisfies OrderFacts;
