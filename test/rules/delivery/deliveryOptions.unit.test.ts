import { describe, expect, test } from 'vitest';
import { platforms } from '../../../src/rules/facts/platforms.ts';
import {
  type DeliveryAnswers,
  deliveryOptions,
  deliveryWayName,
} from '../../../src/rules/delivery/deliveryOptions.ts';
import { golden, writeBlocks, writeReasons } from '../writeOut.ts';

const open = undefined;
const direct = {
  appliesNow: true,
  managementCenterReachesCisco: true,
  managementCenterDiskSpace: true,
  bandwidth: true,
};

// [answers, status of direct download, of upload, of internal server, verdict]
const rows: [DeliveryAnswers, string, string, string, string][] = [
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
function tableFive(answers: DeliveryAnswers): string | null {
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
function completions(answers: DeliveryAnswers): DeliveryAnswers[] {
  const next = inputs.find((input) => answers[input] === undefined);
  if (!next) return [answers];
  const values = next === 'kind' ? ['major', 'hotfix'] : [true, false];
  return values.flatMap((value) => completions({ ...answers, [next]: value }));
}

// [answers, inputs that are waited for]
const waits: [DeliveryAnswers, string[]][] = [
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

test('Each way has a name', () => {
  expect(deliveryWayName('upload')).toBe(
    'Download it to your computer, upload it to the management center, and copy it from there',
  );
});

test('Every sentence that is said of the ways', async () => {
  const questions: DeliveryAnswers[] = [
    ...rows.map(([answers]) => answers),
    { platform: '9300' },
    { platform: '3110', mode: 'multi-instance' },
    { platform: '3110', mode: 'appliance' },
    { platform: 'toaster' },
    { platform: '1010', mode: 'multi-instance' },
  ];
  const blocks = questions.map((question) => {
    const answer = deliveryOptions(question);
    return [
      JSON.stringify(question),
      `${answer.verdict}: ${answer.summary}`,
      `  missing ${answer.missing.join(' ')}`,
      ...answer.openings.map((opening) => `  opening: ${opening}`),
      ...(answer.chassis ? [`  chassis: ${answer.chassis.text}`] : []),
      ...writeReasons(answer.reasons),
      ...answer.ways.flatMap((way) => [
        `  ${way.id} ${way.status}: ${way.route.join(' → ')}`,
        `    ruled out by ${way.ruledOutBy.join(' ')}, missing ${way.missing.join(' ')}`,
        ...writeReasons(way.reasons, '    '),
      ]),
    ];
  });
  await expect(writeBlocks(blocks)).toMatchFileSnapshot(golden('deliveryOptions'));
});
