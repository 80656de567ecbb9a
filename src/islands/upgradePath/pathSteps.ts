import type { ChassisUpgrade, Hop, UpgradePath } from '../../rules/paths/findUpgradePaths.ts';

/** One line of a path: a chassis upgrade, or the threat defense upgrade after it. */
export interface PathStep {
  /** What to do, in a sentence without full stop. */
  title: string;
  /** The chassis upgrade, or `null` for one of threat defense. */
  chassis: ChassisUpgrade | null;
  hop: Hop;
}

function chassisTitle({ need, fromFxos, isFromAssumed, toFxos }: ChassisUpgrade): string {
  return need === 'required'
    ? `Chassis: FXOS ${fromFxos}${isFromAssumed ? ' (assumed)' : ''} → ${toFxos}`
    : 'Chassis: where this upgrade requires it';
}

/** Answers the steps of a path in their order: each chassis upgrade before its hop. */
export function pathSteps(path: UpgradePath): PathStep[] {
  return path.hops.flatMap((hop, index) => {
    const before = path.hops[index - 1]?.to;
    const from = before ? (before.release ?? before.train) : hop.from;
    const software = { title: `Threat defense: ${from} → ${hop.to.label}`, chassis: null, hop };
    return hop.chassis
      ? [{ title: chassisTitle(hop.chassis), chassis: hop.chassis, hop }, software]
      : [software];
  });
}
