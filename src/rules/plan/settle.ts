import type { SteppingDevice } from '../direct/decideDirect.ts';
import type { Hop } from '../paths/buildPaths.ts';
import { judgeRelease, pathVersion } from '../paths/findPaths.ts';
import type { Invalid, Read } from '../reading/read.ts';
import type { FxosVersion, Version } from '../reading/version.ts';
import { judgeFxos } from '../releases/chassis.ts';
import type { Reason, RuleId } from '../reason.ts';

/** A release or an FXOS version that the reader settled, told apart by its shape. */
export type SettledItem = {
  /** As it was typed. */
  text: string;
  /** The first two numbers, also of a text that is not whole yet; empty where there are none. */
  train: string;
} & ({ kind: 'release'; read: Read<Version> } | { kind: 'fxos'; read: Read<FxosVersion> });

/** One thing of a stop that the reader can settle: its release, or the FXOS of its chassis. */
interface Settling<Value> {
  /** As it was typed; empty where nothing was. */
  text: string;
  /** What it settles; `null` where nothing was typed or it can’t be used. */
  value: Value | null;
  /** Why it can’t be used, in a sentence. */
  wrong: string | null;
}

/** What is settled of the stop of a hop. */
export interface SettledStop {
  release: Settling<Version>;
  fxos: Settling<FxosVersion>;
  /** What to know of the release. */
  reasons: Reason[];
}

/** What is settled of each hop, and what settles nothing. */
interface SettledStops {
  stops: SettledStop[];
  invalid: Invalid<'settled'>[];
}

const nothing = { text: '', value: null, wrong: null };

const ruleOf = {
  release: 'signed-names',
  fxos: 'latest-fxos-build',
} as const satisfies Record<'release' | 'fxos', RuleId>;

const valueIn = <Value>(read: Read<Value>) => (read.ok ? read.value : null);
const messageIn = (read: Read<unknown>) => (read.ok ? null : read.message);

/**
 * Holds what the reader settled, in any order, against the stops of a path. What no stop takes and what
 * the rules refuse is told, and the plan goes on with the train.
 *
 * Source: as `decideDirect`; rule `minimum-fxos-builds`.
 */
export function settleStops(
  device: SteppingDevice,
  from: Version,
  hops: readonly Hop[],
  items: readonly SettledItem[],
): SettledStops {
  const left = new Set(items);
  const invalid: Invalid<'settled'>[] = [];
  const refuse = ({ kind }: SettledItem, message: string, instead: readonly string[] = []) =>
    invalid.push({ input: 'settled', why: 'unreadable', message, instead, rule: ruleOf[kind] });
  const take = (kind: SettledItem['kind'], isWanted: (item: SettledItem) => boolean) => {
    const found = [...left].find((item) => item.kind === kind && isWanted(item));
    if (found) left.delete(found);
    return found;
  };
  const settle = <Value>(
    item: SettledItem,
    read: Read<Value>,
    judge: (value: Value) => string | null,
  ) => {
    const value = valueIn(read);
    const wrong = value === null ? messageIn(read) : judge(value);
    if (wrong !== null) refuse(item, wrong, read.ok ? [] : read.instead);
    return { text: item.text, value: wrong === null ? value : null, wrong };
  };

  let before = from;
  const stops = hops.map(({ to: stop, chassis }): SettledStop => {
    const settled: SettledStop = { release: nothing, fxos: nothing, reasons: [] };
    const release = take('release', ({ train, read }) => {
      const exact = read.ok && read.value.release;
      return stop.release === null ? train === stop.train : exact === stop.release;
    });
    if (release?.kind === 'release') {
      settled.release = settle(release, release.read, (version) => {
        const { wrong, reasons } = judgeRelease(device, before, stop, version);
        settled.reasons = reasons;
        return wrong;
      });
    }
    const companion = chassis?.need === 'required' ? chassis.toFxos : null;
    const fxos = take('fxos', ({ train }) => train === companion);
    if (fxos?.kind === 'fxos') {
      settled.fxos = settle(fxos, fxos.read, (version) => judgeFxos(version, stop.train));
    }
    before = settled.release.value ?? pathVersion(stop);
    return settled;
  });
  for (const item of hops.length > 0 ? left : []) {
    const what = item.kind === 'fxos' ? 'no FXOS' : 'no stop';
    refuse(
      item,
      messageIn(item.read) ?? `${item.text} is ${what} of this plan, so it is not used.`,
    );
  }
  return { stops, invalid };
}

/** Answers a hop with what is settled of it and of the hop before; its train stays, and so do the keys of its steps. */
export function settledHop(hop: Hop, own?: SettledStop, previous?: SettledStop): Hop {
  const { to, chassis } = hop;
  const version = own?.release.value;
  const fxos = own?.fxos.value;
  const before = previous?.fxos.value;
  const isFromThere = before && chassis?.fromFxos === before.numbers.slice(0, 2).join('.');
  return {
    ...hop,
    from: previous?.release.value?.release ?? hop.from,
    to: version ? { ...to, label: version.release, atLeast: null, newestKnown: null } : to,
    chassis: chassis && {
      ...chassis,
      ...(isFromThere && { fromFxos: before.release }),
      ...(fxos && { toFxos: fxos.release, atLeast: null }),
    },
  };
}
