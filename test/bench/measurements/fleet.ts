import { planFleetInSteps, readInventoryInSteps } from '../../../src/rules/index.ts';
import { fleetAsCsv } from '../../rules/fleet/madeFleet.ts';
import type { Line } from '../line.ts';

/** What some work takes, whole and by its longest step but one in a thousand, in milliseconds. */
interface Taken<Value> {
  value: Value;
  time: number;
  longest: number;
}

function take<Value>(steps: Generator<unknown, Value>): Taken<Value> {
  const times: number[] = [];
  const start = performance.now();
  for (let last = start; ;) {
    const step = steps.next();
    const now = performance.now();
    times.push(now - last);
    last = now;
    if (!step.done) continue;
    // What is longer still is the collection of garbage, which comes at any step.
    const longest = times.sort((one, other) => other - one)[Math.floor(times.length / 1_000)] ?? 0;
    return { value: step.value, time: now - start, longest };
  }
}

/** From a pasted table to the plan, for fleets of growing size: it has to grow no faster than the fleet. */
export default function measureFleets(): Line[] {
  const perDevice = new Map<number, number>();
  const lines = [100, 1_000, 5_000, 20_000].flatMap((count): Line[] => {
    const read = take(readInventoryInSteps([{ name: 'fleet.csv', text: fleetAsCsv(count) }]));
    const { units } = read.value;
    const planned = take(planFleetInSteps({ units, to: '7.4.2', waves: { by: 'site' } }));
    const time = read.time + planned.time;
    perDevice.set(count, time / count);
    const what = `a fleet of ${count}`;
    const aims: Record<number, string> = { 5_000: '1,000, drawn as well', 20_000: '4,000' };
    const longest = Math.max(read.longest, planned.longest);
    return [
      {
        ...{ what: `${what}: read and planned`, value: time, unit: 'ms' },
        ...(aims[count] ? { aim: aims[count] } : {}),
      },
      { what: `${what}: read`, value: (1_000 * count) / read.time, unit: 'devices/s' },
      { what: `${what}: planned`, value: (1_000 * count) / planned.time, unit: 'devices/s' },
      { what: `${what}: a long step`, value: longest, unit: 'ms', aim: '10 on a phone' },
    ];
  });
  const [some, all] = [perDevice.get(1_000) ?? 0, perDevice.get(20_000) ?? 0];
  const growth = 'a fleet of 20000: a device takes, against 1000';
  return [...lines, { what: growth, value: all / some, unit: 'times', aim: '1' }];
}
