import { expect, test } from 'vitest';
import {
  carryAsCsv,
  carryAsMarkdown,
  fleetAsMarkdown,
} from '../../../src/islands/fleet/fleetTexts.ts';
import { emptyFleet } from '../../../src/islands/fleet/fleetWork.ts';
import { sortFiles } from '../../../src/islands/packageFinder/checkFiles/sortFiles.ts';
import { planAsCsv } from '../../../src/islands/plan/handOver/planAsCsv.ts';
import { planAsMarkdown } from '../../../src/islands/plan/handOver/planAsMarkdown.ts';
import { planRows } from '../../../src/islands/plan/handOver/planRows.ts';
import { emptyWork } from '../../../src/islands/plan/work/work.ts';
import { missingPackages } from '../../../src/rules/files/missingPackages.ts';
import {
  planFleet,
  planUpgrade,
  readInventory,
  readPackageListing,
} from '../../../src/rules/index.ts';

const lists = 'fw-a 2130 7.0.5\nfw-b 3110 7.2.5\nfw-c 1010 7.0.5\nfw-d 4115 7.2.5 2.10.1';
const { units } = readInventory([{ name: 'pasted', text: lists }]);
const fleet = planFleet({ units, to: '7.4.2-172' });
const carried = fleet.carry.map(({ name }) => name);
const open = carried.filter((name) => name.includes('‹'));
const whole = carried.filter((name) => !name.includes('‹'));

const plan = planUpgrade({ platform: '3110', from: '7.2.5', to: '7.4.2-172' });
const ofPlan = ['Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar'];

// [file, its text, whole names in it, how many names are open]
const handedOver: [file: string, text: string, names: string[], open: number][] = [
  ['names.txt', whole.join('\n'), whole, 0],
  ['carry.csv', carryAsCsv(fleet.carry), whole, open.length],
  ['carry.md', carryAsMarkdown(fleet.carry), whole, open.length],
  ['fleet.md', fleetAsMarkdown(fleet, 'Spring', emptyFleet), whole, open.length],
  ['plan.md', planAsMarkdown(plan, emptyWork, { inputs: [], link: 'plan/' }), ofPlan, 0],
  ['plan.csv', planAsCsv(planRows(plan, emptyWork)), ofPlan, 0],
];

test('The fleet has whole names to carry, and one that is open', () => {
  expect([whole.length, open.length]).toEqual([4, 1]);
});

test.each(handedOver)(
  '%s is read: what is missing, and what is there',
  (_, text, names, notWhole) => {
    const { packages } = readPackageListing(text);
    const [first = '', ...others] = names;
    expect(missingPackages(packages, [])).toEqual({
      wanted: names.length,
      missing: expect.arrayContaining(names) as string[],
      open: notWhole,
    });
    expect(missingPackages(packages, others).missing).toEqual([first]);
  },
);

test.each(handedOver)('%s is no file to be checked, but a list', async (name, text) => {
  expect(await sortFiles([new File([text], name)])).toMatchObject({
    toCheck: [],
    digestLists: [],
    texts: [text.replace(/^\uFEFF/, '')],
  });
});

const digest = 'a'.repeat(128);

// [file, its text, what it is taken for]
const others: [file: string, text: string, taken: 'toCheck' | 'digestLists'][] = [
  [ofPlan[0] ?? '', ofPlan[0] ?? '', 'toCheck'],
  ['notes.txt', 'Nothing that is a package', 'toCheck'],
  ['long.txt', `${ofPlan[0]}\n`.repeat(20_000), 'toCheck'],
  ['SHA512SUMS', `${digest}  ${ofPlan[0]}`, 'digestLists'],
  ['BulkHash.csv', `NAME,MD5,SHA512\n${ofPlan[0]},${'b'.repeat(32)},${digest}`, 'digestLists'],
];

test.each(others)('%s is taken for what it is', async (name, text, taken) => {
  const file = new File([text], name);
  const sorted = await sortFiles([file]);
  expect(sorted).toEqual({ toCheck: [], digestLists: [], texts: [], [taken]: [file] });
});
