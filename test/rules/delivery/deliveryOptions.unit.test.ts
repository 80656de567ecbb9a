import { describe, expect, test } from 'vitest';
import { platforms } from '../../../src/rules/facts/platforms.ts';
import {
  type DeliveryQuestion,
  deliveryOptions,
} from '../../../src/rules/delivery/deliveryOptions.ts';

const open = undefined;
const direct = {
  appliesNow: true,
  managementCenterReachesCisco: true,
  managementCenterDiskSpace: true,
  bandwidth: true,
};

// [answers, status of direct download, of upload, of internal server, verdict]
const rows: [DeliveryQuestion, string, string, string, string][] = [
  // Row 1 of Table 5, for each kind of upgrade, and each of its conditions missed.
  [{ kind: 'major', ...direct }, 'recommended', 'possible', 'undecided', 'recommended'],
  [{ kind: 'maintenance', ...direct }, 'recommended', 'possible', 'undecided', 'recommended'],
  [{ kind: 'patch', ...direct }, 'recommended', 'possible', 'undecided', 'recommended'],
  [
    { kind: 'patch', ...direct, internalServer: true },
    'recommended',
    'possible',
    'possible',
    'recommended',
  ],
  [
    { kind: 'patch', ...direct, internalServer: false },
    'recommended',
    'possible',
    'ruled-out',
    'recommended',
  ],
  [
    { kind: 'major', ...direct, appliesNow: false },
    'ruled-out',
    'recommended',
    'undecided',
    'recommended',
  ],
  // Row 2: the management center does not reach Cisco, or a hotfix.
  [
    { kind: 'major', ...direct, managementCenterReachesCisco: false },
    'ruled-out',
    'recommended',
    'undecided',
    'recommended',
  ],
  [{ kind: 'hotfix', ...direct }, 'ruled-out', 'recommended', 'undecided', 'recommended'],
  // Row 3: disk space or bandwidth short, whatever the rest.
  [
    { kind: 'major', ...direct, managementCenterDiskSpace: false, internalServer: true },
    'ruled-out',
    'ruled-out',
    'recommended',
    'recommended',
  ],
  [
    { kind: 'hotfix', ...direct, bandwidth: false, internalServer: true },
    'ruled-out',
    'ruled-out',
    'recommended',
    'recommended',
  ],
  [
    { managementCenterDiskSpace: false, bandwidth: false, internalServer: true },
    'ruled-out',
    'ruled-out',
    'recommended',
    'recommended',
  ],
  // No way left.
  [
    { managementCenterDiskSpace: false, internalServer: false },
    'ruled-out',
    'ruled-out',
    'ruled-out',
    'none',
  ],
  [{ bandwidth: false, internalServer: false }, 'ruled-out', 'ruled-out', 'ruled-out', 'none'],
  [
    { managementCenterDiskSpace: false, bandwidth: false, internalServer: false },
    'ruled-out',
    'ruled-out',
    'ruled-out',
    'none',
  ],
  // Something open.
  [{}, 'undecided', 'undecided', 'undecided', 'undecided'],
  [{ ...direct }, 'undecided', 'possible', 'undecided', 'undecided'],
  [
    { kind: 'major', ...direct, appliesNow: open },
    'undecided',
    'possible',
    'undecided',
    'undecided',
  ],
  [{ kind: 'nightly', ...direct }, 'undecided', 'possible', 'undecided', 'undecided'],
  [{ kind: 'hotfix' }, 'ruled-out', 'undecided', 'undecided', 'undecided'],
  [{ managementCenterDiskSpace: false }, 'ruled-out', 'ruled-out', 'undecided', 'undecided'],
];

test.each(rows)('%j: %s, %s, %s', (answers, ...expected) => {
  const { ways, verdict } = deliveryOptions(answers);
  expect([...ways.map(({ status }) => status), verdict]).toEqual(expected);
});

const kinds = [undefined, 'major', 'maintenance', 'patch', 'hotfix'];
const answersToOne = [undefined, true, false];

/** Table 5 said once more, in the plainest way, for every combination of answers. */
function tableFive(answers: DeliveryQuestion): string | null {
  const { kind, appliesNow, managementCenterReachesCisco: reaches } = answers;
  const { managementCenterDiskSpace: disk, bandwidth, internalServer } = answers;
  const directIsOut =
    kind === 'hotfix' || [appliesNow, reaches, disk, bandwidth].some((answer) => answer === false);
  if (!directIsOut)
    return kind && appliesNow && reaches && disk && bandwidth ? 'direct-download' : null;
  if (disk !== false && bandwidth !== false) return disk && bandwidth ? 'upload' : null;
  return internalServer ? 'internal-server' : null;
}

test('Recommends what Table 5 does, for every combination of answers', () => {
  for (const kind of kinds) {
    for (const appliesNow of answersToOne) {
      for (const managementCenterReachesCisco of answersToOne) {
        for (const managementCenterDiskSpace of answersToOne) {
          for (const bandwidth of answersToOne) {
            for (const internalServer of answersToOne) {
              const answers = {
                kind,
                appliesNow,
                managementCenterReachesCisco,
                managementCenterDiskSpace,
                bandwidth,
                internalServer,
              };
              const { recommended, verdict, missing } = deliveryOptions(answers);
              expect(recommended, JSON.stringify(answers)).toBe(tableFive(answers));
              expect(missing.length > 0).toBe(verdict === 'undecided');
            }
          }
        }
      }
    }
  }
});

const inputs = [
  'kind',
  'appliesNow',
  'managementCenterReachesCisco',
  'managementCenterDiskSpace',
  'bandwidth',
  'internalServer',
] as const;

/** Every way of answering what is still open; two kinds stand for all. */
function completions(answers: DeliveryQuestion): DeliveryQuestion[] {
  const next = inputs.find((input) => answers[input] === undefined);
  if (!next) return [answers];
  const values = next === 'kind' ? ['major', 'hotfix'] : [true, false];
  return values.flatMap((value) => completions({ ...answers, [next]: value }));
}

// [answers, inputs that are waited for]
const waits: [DeliveryQuestion, string[]][] = [
  [{ ...direct }, ['kind']],
  [{ kind: 'hotfix', ...direct, bandwidth: open }, ['bandwidth', 'internalServer']],
  [{ kind: 'major', ...direct, appliesNow: open }, ['appliesNow']],
  [{ bandwidth: false }, ['internalServer']],
  [{}, [...inputs]],
];

test.each(waits)('With %j it waits for %j, and each of them decides', (answers, missing) => {
  expect([...deliveryOptions(answers).missing].sort()).toEqual([...missing].sort());
  for (const input of inputs.filter((each) => answers[each] === undefined)) {
    const decides = completions(answers).some((complete) =>
      completions({ ...complete, [input]: undefined }).some(
        (other) => tableFive(other) !== tableFive(complete),
      ),
    );
    expect(decides, input).toBe(missing.includes(input));
  }
});

describe('The chassis package', () => {
  test.each(Object.entries(platforms))('%s', (platform, { chassisUpgrade }) => {
    const { chassis } = deliveryOptions({ platform });
    expect(chassis !== null).toBe(chassisUpgrade === 'fxos');
    if (chassis) {
      expect(chassis).toMatchObject({
        route: ['Cisco', 'Your computer', 'Chassis'],
        copyWith: ['chassis manager', 'CLI'],
        protocols: ['FTP', 'SCP', 'SFTP', 'TFTP'],
      });
    }
  });
});

// [from, to, kind that the versions tell]
test.each([
  ['7.2.5', '7.4.2', 'major'],
  ['7.2.5', '7.2.5.1', 'patch'],
  ['7.4.2', '7.2.5', null],
  ['', '7.4.2', null],
  ['7.4.2', 'seven', null],
])('From %j to %j is likely %j', (from, to, kind) => {
  const { likelyKind, kind: given } = deliveryOptions({ from, to });
  expect([likelyKind, given]).toEqual([kind, null]);
});

// [question, inputs that can't be used]
const unusable: [DeliveryQuestion, string[]][] = [
  [{}, []],
  [{ ...direct, kind: 'not-known', bandwidth: 'not-known' }, []],
  [{ kind: 'nightly', bandwidth: 'perhaps' }, ['kind', 'bandwidth']],
  [{ platform: 'toaster', from: 'seven', to: 'eight' }, ['platform', 'from', 'to']],
  [{ platform: '1010', mode: 'multi-instance' }, ['mode']],
];

test.each(unusable)('With %j, what is wrong with %j stands there alone', (question, inputs) => {
  const { invalid, missing, reasons } = deliveryOptions(question);
  expect(invalid.map(({ input }) => input)).toEqual(inputs);
  expect(missing.filter((input) => inputs.includes(input))).toEqual([]);
  const messages: string[] = invalid.map(({ message }) => message);
  expect(reasons.filter(({ message }) => messages.includes(message))).toEqual([]);
});

// [platform, whether the mode is asked for]
test.each([
  ['', false],
  ['1010', false],
  ['3110', true],
])('%j wants the mode: %s', (platform, expected) => {
  const { wants } = deliveryOptions({ platform });
  expect(wants).toEqual(['platform', ...(expected ? ['mode'] : []), ...['from', 'to', ...inputs]]);
});

test('Yes and no are read as links have them, too', () => {
  const texts = Object.fromEntries(Object.keys(direct).map((key) => [key, 'yes']));
  expect(deliveryOptions({ kind: 'major', ...texts })).toEqual(
    deliveryOptions({ kind: 'major', ...direct }),
  );
});

const server = 'Set up an internal web server that the devices reach.';
const space =
  'Free disk space on the management center by deleting packages that you no longer need.';
const faster = 'Get more bandwidth between the management center and the devices.';

// [answers, what would open a way]
const openings: [DeliveryQuestion, string[]][] = [
  [{}, []],
  [{ managementCenterDiskSpace: false }, []],
  [{ managementCenterDiskSpace: false, internalServer: false }, [server, space]],
  [{ bandwidth: false, internalServer: false }, [server, faster]],
  [
    { managementCenterDiskSpace: false, bandwidth: false, internalServer: false },
    [server, `${space} ${faster} Both are needed.`],
  ],
];

test.each(openings)('%j: what opens a way is %j', (answers, expected) => {
  expect(deliveryOptions(answers).openings).toEqual(expected);
});
