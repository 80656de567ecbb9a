import { expect, test } from 'vitest';
import { runbookInputs } from '../../../src/islands/fleet/runbookInputs.ts';
import { type FleetQuestion, planFleet } from '../../../src/rules/fleet/planFleet.ts';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';
import { planUpgrade } from '../../../src/rules/plan/planUpgrade.ts';

const table = `Name,Model,Version,FXOS,Mode,Deployment
fw-a,4110,7.0.6,2.10.1.159,appliance,standalone
fw-b,2110,7.0.6,,,standalone
fw-c,1010,7.2.5,,,standalone`;
const { units } = readInventory([{ name: 'table.csv', text: table }]);

test.each<[string, Omit<FleetQuestion, 'units'>, Record<string, string | undefined>]>([
  ['nothing', { to: '7.4.2' }, { 'fw-a': undefined, 'fw-b': undefined }],
  [
    'a build, for units of its platform alone',
    { to: '7.4.2', settled: { 'firepower-2100 7.4.2': '7.4.2-172' } },
    { 'fw-a': undefined, 'fw-b': '7.4.2-172' },
  ],
  [
    'releases of all stops, and FXOS',
    {
      to: '7.6',
      settled: { 'firepower-4100 7.4.x': '7.4.2-172', 'firepower-4100 7.6.x': '7.6.0-113' },
      settledFxos: { '2.14': '2.14.1.131', '2.16': '2.16.0.128' },
    },
    { 'fw-a': '7.4.2-172,2.14.1.131,7.6.0-113,2.16.0.128', 'fw-b': undefined },
  ],
])('A runbook has what the fleet settled, and the same files: %s', (_, question, settled) => {
  const plan = planFleet({ units, ...question });
  expect(plan.invalid).toEqual([]);
  const { settled: releases = {}, settledFxos = {} } = question;
  for (const planned of plan.units) {
    const { name } = planned.unit;
    const inputs = runbookInputs(planned, { settled: releases, settledFxos });
    if (name in settled) expect(inputs.settled, name).toBe(settled[name]);
    const runbook = planUpgrade({ ...inputs, units: [] });
    expect(runbook.verdict, name).toBe('planned');
    expect(runbook.invalid, name).toEqual([]);
    const carried = new Set(plan.carry.map((file) => file.name));
    const files = runbook.hops.flatMap((hop) =>
      hop.phases.flatMap(({ steps }) => steps.flatMap((step) => step.files)),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(carried).toContain(file.siteName ?? file.guideName);
  }
});

test.each([
  ['7.4.0-81', '2.14.1.131'],
  ['7.4.1.1-12', '2.14.1.131'],
  ['7.4.2-172', '2.14.1'],
  ['7.4.2-172', '2.14.1.100'],
])('Fleet and runbook say the same of %s on %s', (release, fxos) => {
  const settled = { 'firepower-4100 7.4.x': release };
  const settledFxos = { '2.14': fxos };
  const { units: planned, invalid } = planFleet({ units, to: '7.4', settled, settledFxos });
  const [first] = planned;
  if (!first) throw new Error('No unit');
  const runbook = planUpgrade({
    ...runbookInputs(first, { settled, settledFxos }),
    units: [],
  });
  expect(invalid).toHaveLength(1);
  expect(runbook.invalid.map(({ message }) => message)).toEqual(
    invalid.map(({ message }) => message),
  );
});
