/** What is asked of the rules for a unit: texts as the lists have them, empty where none is known. */
export interface UnitQuestion {
  platform: string;
  mode: string;
  deployment: string;
  from: string;
  fxos: string;
}

/** Why a unit has to be looked at before any upgrade. */
export type RepairKind =
  'unreachable' | 'out-of-sync' | 'unhealthy' | 'versions-differ' | 'two-active';

/** What is wrong in what the lists say of a unit. */
export type FaultKind =
  | RepairKind
  | 'lists-disagree'
  | 'name-twice'
  | 'serial-twice'
  | 'partner-not-named'
  | 'one-member'
  | 'too-many-members'
  | 'models-differ'
  | 'modes-differ'
  | 'deployments-differ'
  | 'fxos-differs';

/** A fault in a sentence; one that needs a repair keeps the unit out of every wave. */
export interface UnitFault {
  kind: FaultKind;
  needsRepair: boolean;
  message: string;
}

/** One device of a unit. */
export interface UnitMember {
  /** Key of the device. */
  key: string;
  name: string;
  role: string;
  /** Chassis that it runs on, by name or serial number; empty where no list says. */
  chassis: string;
}

/** What is upgraded as one: a device, a pair or a cluster. */
export interface FleetUnit {
  /** Stable: of the pair or cluster, or of the device. */
  key: string;
  name: string;
  kind: 'device' | 'pair' | 'cluster';
  /** The one that is active or in control first. */
  members: UnitMember[];
  /** How many devices it is for a manager; a pair is two, also where they are not named. */
  devices: number;
  question: UnitQuestion;
  site: string;
  group: string;
  labels: string[];
  faults: UnitFault[];
}
