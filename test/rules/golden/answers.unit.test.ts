import { expect, test } from 'vitest';
import {
  backupChecklist,
  checkDirectUpgrade,
  checkPeerSync,
  deliveryOptions,
  findUpgradePaths,
  identifyPackage,
  packageNames,
  readinessChecklist,
  upgradeOrder,
  wayBack,
} from '../../../src/rules/index.ts';
import type { UpgradePath } from '../../../src/rules/paths/findUpgradePaths.ts';
import {
  backupQuestions,
  deliveryQuestions,
  directQuestions,
  fileQuestions,
  nameQuestions,
  orderQuestions,
  pathQuestions,
  peerQuestions,
  readinessQuestions,
  wayBackQuestions,
} from './questions.ts';
import {
  writeAnswer,
  writeDifferences,
  writeQuestion,
  writeRules,
  writeTogether,
} from './writeAnswer.ts';

/*
 * What is answered to whom; with which words, the file `sentences.txt` says. Cases with the same answer
 * stand together, so that a platform adds its name and what is different with it.
 */

const golden = async (name: string, text: string) =>
  expect(text).toMatchFileSnapshot(`./answers/${name}.txt`);

const deviceOf = (question: { platform?: string; mode?: string } = {}) =>
  [question.platform ?? 'no platform', question.mode].filter(Boolean).join(' ');

const changeOf = ({ from, to, fxos }: { from: string; to: string; fxos?: string }) =>
  `${from || '?'} → ${to || '?'}${fxos ? ` on FXOS ${fxos}` : ''}`;

test('checkDirectUpgrade', async () => {
  const blocks = directQuestions.map((questions): [string, string[]] => [
    deviceOf(questions[0]),
    questions.map(
      (question) => `${changeOf(question)}: ${writeAnswer(checkDirectUpgrade(question))}`,
    ),
  ]);
  await golden('checkDirectUpgrade', writeDifferences(blocks));
});

const writePath = ({ hops, reasons }: UpgradePath) =>
  [
    ...hops.map(({ to, kind, chassis, mayBeDone }) =>
      [
        `> ${to.release ?? `${to.train}.x`} (${kind}${mayBeDone ? ', may be done' : ''})`,
        ...(chassis ? [`${chassis.need} ${chassis.fromFxos ?? '?'}>${chassis.toFxos ?? '?'}`] : []),
      ].join(' '),
    ),
    writeRules(reasons),
  ]
    .filter(Boolean)
    .join(' ');

test('findUpgradePaths', async () => {
  const blocks = pathQuestions.map((questions): [string, string[]] => [
    deviceOf(questions[0]),
    questions.map((question) => {
      const answer = findUpgradePaths(question);
      const { paths, nearest } = answer;
      return [
        `${changeOf(question)}: ${writeAnswer(answer)}`,
        ...paths.map((path) => `  ${writePath(path)}`),
        ...(nearest
          ? [`  nearest ${nearest.to}${nearest.path ? ` ${writePath(nearest.path)}` : ''}`]
          : []),
      ].join('\n    ');
    }),
  ]);
  await golden('findUpgradePaths', writeDifferences(blocks));
});

test('packageNames', async () => {
  const cases = nameQuestions.map((question): [string, string[]] => {
    const answer = packageNames(question);
    return [
      writeQuestion(question),
      [
        `${writeAnswer(answer)}${answer.nearest === null ? '' : `; nearest ${answer.nearest}`}`,
        ...answer.files.map(({ role, guideName, siteName, needed, missing }) =>
          [
            role,
            siteName ?? guideName,
            ...(siteName ? [`(${guideName})`] : []),
            needed,
            ...missing,
          ].join(' '),
        ),
      ],
    ];
  });
  await golden('packageNames', writeTogether(cases));
});

test('identifyPackage', async () => {
  const lines = fileQuestions.map(({ name, ...device }) => {
    const answer = identifyPackage(name, device);
    const asked = writeQuestion(device);
    return `${JSON.stringify(name)}${asked && ` for ${asked}`}\n  ${answer.kind}; ${writeAnswer(answer)}\n`;
  });
  await golden('identifyPackage', [...new Set(lines)].join(''));
});

test('deliveryOptions', async () => {
  const cases = deliveryQuestions.map((question): [string, string[]] => {
    const answer = deliveryOptions(question);
    return [
      writeQuestion(question),
      [
        writeAnswer(answer),
        ...answer.ways.map(({ id, status, ruledOutBy, missing }) =>
          [
            `${id} ${status}`,
            ...(ruledOutBy.length > 0 ? [`for ${ruledOutBy.join(' ')}`] : []),
            ...(missing.length > 0 ? [`ask ${missing.join(' ')}`] : []),
          ].join('; '),
        ),
      ],
    ];
  });
  await golden('deliveryOptions', writeTogether(cases));
});

test('checkPeerSync', async () => {
  const cases = peerQuestions.map((question): [string, string[]] => {
    const answer = checkPeerSync(question);
    const typed = answer.commands.map(({ command, complete }) =>
      complete ? command : `(${command})`,
    );
    return [writeQuestion(question), [writeAnswer(answer), typed.filter(Boolean).join(' / ')]];
  });
  await golden('checkPeerSync', writeTogether(cases));
});

test('backupChecklist', async () => {
  const cases = backupQuestions.map((question): [string, string[]] => {
    const answer = backupChecklist(question);
    return [
      writeQuestion(question),
      [
        `${writeAnswer(answer)}; stored backups ${answer.storedBackups}`,
        ...answer.items.map(
          ({ id, possible, reasons }) =>
            `${id}: ${writeRules(reasons)}${possible ? '' : ' (not possible)'}`,
        ),
      ],
    ];
  });
  await golden('backupChecklist', writeTogether(cases));
});

test('readinessChecklist', async () => {
  const cases = readinessQuestions.map((question): [string, string[]] => {
    const answer = readinessChecklist(question);
    return [
      writeQuestion(question),
      [
        writeAnswer(answer),
        ...answer.items.map(
          ({ id, when, group, reasons }) => `${when} ${group} ${id}: ${writeRules(reasons)}`,
        ),
      ],
    ];
  });
  await golden('readinessChecklist', writeTogether(cases));
});

const writeSteps = (steps: readonly { id: string; frame: readonly object[] }[]) =>
  steps.map(
    ({ id, frame }) => `${id}: ${frame.map((each) => Object.values(each).join(' ')).join(' | ')}`,
  );

test('upgradeOrder', async () => {
  const cases = orderQuestions.map((question): [string, string[]] => {
    const answer = upgradeOrder(question);
    return [
      writeQuestion(question),
      [
        writeAnswer(answer),
        ...(answer.options.length > 0
          ? answer.options.flatMap(({ id, steps }) => [`option ${id}`, ...writeSteps(steps)])
          : writeSteps(answer.steps)),
      ],
    ];
  });
  await golden('upgradeOrder', writeTogether(cases));
});

test('wayBack', async () => {
  const cases = wayBackQuestions.map((question): [string, string[]] => [
    writeQuestion(question),
    [writeAnswer(wayBack(question))],
  ]);
  await golden('wayBack', writeTogether(cases));
});
