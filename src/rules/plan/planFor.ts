import type { Backups } from '../checklists/backupsFor.ts';
import { readinessFor } from '../checklists/readinessFor.ts';
import { waysFor } from '../delivery/waysFor.ts';
import type { Deployment, Mode, Platform } from '../facts/platforms.ts';
import { namesFor } from '../names/namesFor.ts';
import { orderFor } from '../order/orderFor.ts';
import { type Hop, type Journey, nameInSentence, stopAt } from '../paths/buildPaths.ts';
import { chassisUpgrades } from '../paths/chassisUpgrades.ts';
import { type FoundVerdict, findPaths, pathVersion } from '../paths/findPaths.ts';
import { type PlanHop, planHop } from './planHop.ts';
import { type HopContext, once } from './planStep.ts';
import { type SettledItem, type SettledStop, settleStops, settledHop } from './settle.ts';
import type { Invalid } from '../reading/read.ts';
import type { ChecklistItem } from '../checklists/checklist.ts';
import type { deliveryQuestions } from '../facts/questions.ts';
import type { Answers, Change } from '../reading/readAnswers.ts';
import { type FxosVersion, type Version, isTrain } from '../reading/version.ts';
import { type Reason, contradictionIn, reason } from '../reason.ts';
import { checkContradicted } from '../releases/contradicted.ts';
import { checkFarBeyond } from '../releases/knownReleases.ts';
import { checkCovered } from '../releases/trainTable.ts';
import { trainFxosOf } from '../releases/chassis.ts';
import { wayBackFor } from '../wayBack/wayBackFor.ts';

/**
 * - `planned`: the hops lead there
 * - `refused`: it can't be done, or there is nothing to do; `nearest` is what can
 * - `contradicted`: Table 1 allows it, and another source says that it can't be
 * - `not-covered`: Cisco’s chapter says nothing of it
 */
export type WayVerdict = 'planned' | 'refused' | 'contradicted' | 'not-covered';

/** The hops to plan, or why there are none. */
export interface Way {
  verdict: WayVerdict;
  summary: string;
  hops: Hop[];
  /** Text for the target field. */
  nearest: string | null;
  reasons: Reason[];
}

const verdicts: Record<FoundVerdict, WayVerdict> = {
  direct: 'planned',
  path: 'planned',
  depends: 'planned',
  contradicted: 'contradicted',
  'no-path': 'refused',
  'already-there': 'refused',
  downgrade: 'refused',
  'not-covered': 'not-covered',
};

/** Answers the best path of an upgrade, as far as one leads there. */
function upgradeWay(journey: Journey): Way {
  const { verdict, summary, direct, paths, nearest, reasons } = findPaths(journey);
  const planned = verdicts[verdict] === 'planned';
  const [best] = planned ? paths : [];
  // Why the single step fails is no reason of a way that leads there, nor what it keeps of one that does not.
  const besideThePoint = planned ? 'failed' : 'met';
  return {
    verdict: verdicts[verdict],
    summary,
    hops: best?.hops ?? [],
    nearest: nearest?.to ?? null,
    reasons: [
      ...direct.reasons.filter(({ outcome }) => outcome !== besideThePoint),
      ...reasons,
      ...(best && best.hops.length > 1 ? [reason('plan-the-path', 'note', best.why)] : []),
      ...(best?.reasons ?? []),
    ],
  };
}

const whichRelease = reason(
  'hotfix',
  'missing',
  'Give the release that the device runs: a hotfix is for one problem of one release.',
);

/** Answers the one hop of a hotfix: it stays where the device is (rule `hotfix`). */
export function hotfixWay(
  device: { platform: Platform | null; model: string | null; mode: Mode | null },
  from: Version,
  fxos: FxosVersion | null,
): Way {
  const { release, train } = from;
  const none = { hops: [], nearest: null };
  const uncovered = checkCovered(from);
  if (uncovered.length > 0) {
    const summary = `Not covered. Cisco’s guide says nothing of ${release}.`;
    return { ...none, verdict: 'not-covered', summary, reasons: uncovered };
  }
  const reasons = checkContradicted(device, from, from);
  const against = contradictionIn(reasons);
  if (against) {
    const summary = `No runbook for a hotfix on ${release}. ${against.message}`;
    return { ...none, verdict: 'contradicted', summary, reasons };
  }
  const [chassis] = chassisUpgrades(device, fxos, train, [train]).upgrades;
  const hop: Hop = {
    from: release,
    to: { ...stopAt(from), label: release },
    kind: 'patch',
    why: 'A hotfix is for one urgent problem.',
    whyRule: 'hotfix',
    mayBeDone: false,
    chassis: chassis?.need === 'possible' ? chassis : null,
  };
  reasons.push(...checkFarBeyond(from), ...(isTrain(from) ? [whichRelease] : []));
  return { ...none, verdict: 'planned', summary: `A hotfix on ${release}.`, hops: [hop], reasons };
}

/** What decides a runbook. */
export interface PlannedChange {
  platform: Platform | null;
  /** The model, where the platform was named by one. */
  model: string | null;
  mode: Mode | null;
  deployment: Deployment | null;
  change: Change;
  from: Version;
  /** The target; `from` itself for a hotfix. */
  to: Version;
  /** Build of the target; `null` where it is not known. */
  build: string | null;
  /** FXOS that the chassis runs; `null` where it is not known. */
  fxos: FxosVersion | null;
  /** Names of the chassis or units, the one that is active or in control first. */
  units: readonly string[];
  answers: Answers<typeof deliveryQuestions>;
  /** Exact releases and FXOS versions of stops. */
  settled?: readonly SettledItem[];
  /** Whether the chassis of a pair go by serial upgrade or by two workflows; `null` where it is not chosen. */
  serialUpgrade: boolean | null;
  /** What to back up, before and after each hop. */
  backups: Backups;
}

/** What a hop ends with: what is settled, the target, or what the path stops at. */
function versionAt(
  { to: stop }: Hop,
  settled: SettledStop | undefined,
  target: Version | null,
): Version {
  const version = settled?.release.value;
  if (stop.release === null || target === null) return version ?? target ?? pathVersion(stop);
  return target;
}

/** Files of one hop: chassis files only where a chassis upgrade is required. */
function filesOf(
  change: PlannedChange & { platform: Platform },
  hop: Hop,
  to: Version,
  { build, fxos }: { build: string | null; fxos: FxosVersion | null },
): Pick<HopContext, 'files' | 'fileReasons' | 'build'> {
  // A hotfix has a name that nobody can work out.
  if (change.change === 'hotfix') return { files: [], fileReasons: [], build: null };
  // For a patch no chassis file is listed unless its FXOS is told.
  const isPatchWithChassis = hop.kind === 'patch' && hop.chassis?.need === 'required';
  const { files, reasons } = namesFor({
    platform: change.platform,
    mode: change.mode,
    to,
    build,
    targetFxos:
      fxos ?? (isPatchWithChassis ? (trainFxosOf(hop.to.train)?.companion ?? null) : null),
    firmware: null,
  });
  const isRequired = hop.chassis?.need === 'required';
  return {
    files: files.filter(({ role }) => role === 'threat-defense' || isRequired),
    fileReasons: reasons,
    build,
  };
}

/** The items, the first of them with what is to be said of backups at all. */
function withReasons({ items, reasons }: Backups): ChecklistItem[] {
  const [first, ...others] = items;
  return first ? [{ ...first, reasons: once([...first.reasons, ...reasons]) }, ...others] : [];
}

/** Answers what each hop is made from: every answer that the runbook is composed of. */
export function hopContexts(
  change: PlannedChange & { platform: Platform },
  path: readonly Hop[],
  stops: readonly SettledStop[] = [],
): HopContext[] {
  const hops = path.map((hop, index) => settledHop(hop, stops[index], stops[index - 1]));
  const { platform, mode, deployment, units, answers, serialUpgrade, from } = change;
  const device = {
    platform,
    mode,
    deployment,
    units,
    serialUpgrade,
    order: orderFor(change),
    readiness: readinessFor(deployment).items,
    backups: withReasons(change.backups),
  };
  return hops.map((hop, index) => {
    const previous = hops[index - 1];
    const isFirst = previous === undefined;
    const isLast = index === hops.length - 1;
    const kind = change.change === 'hotfix' ? change.change : hop.kind;
    // A later hop does not apply to the device yet, but will as soon as the one before it is done.
    const appliesNow = isFirst || answers.appliesNow === null ? answers.appliesNow : true;
    const settled = stops[index];
    const before = previous ? versionAt(previous, stops[index - 1], null) : from;
    const after = versionAt(hop, settled, isLast ? change.to : null);
    const build = (isLast ? change.build : null) ?? settled?.release.value?.build ?? null;
    return {
      ...device,
      hop,
      kind,
      from: previous ? nameInSentence(previous.to) : hop.from,
      to: nameInSentence(hop.to),
      fromTrain: (previous?.to ?? from).train,
      isFirst,
      ...filesOf(change, hop, after, { build, fxos: settled?.fxos.value ?? null }),
      stop: settled ?? null,
      ways: waysFor({ platform, mode, kind, answers: { ...answers, appliesNow } }),
      wayBack: wayBackFor({ platform, mode, deployment, kind, from: before, to: after }),
    };
  });
}

/** Answers the best way of a change, with the runbook of each hop where the platform is known. */
export function planFor(
  change: PlannedChange,
): Omit<Way, 'hops'> & { hops: PlanHop[]; stops: string[]; unsettled: Invalid<'settled'>[] } {
  const { platform, from, fxos } = change;
  const { hops, ...way } =
    change.change === 'hotfix' ? hotfixWay(change, from, fxos) : upgradeWay(change);
  const { stops, invalid } = settleStops(change, from, hops, change.settled ?? []);
  const contexts = platform ? hopContexts({ ...change, platform }, hops, stops) : [];
  const planned = contexts.map((context, index) =>
    planHop(context, hops[index - 1], index === hops.length - 1),
  );
  const first = planned[0]?.title ?? '';
  const labels = contexts.slice(1).map(({ hop }) => hop.to.label);
  return { ...way, hops: planned, stops: [first, ...labels], unsettled: invalid };
}
