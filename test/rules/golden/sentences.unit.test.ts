import { expect, test } from 'vitest';
import {
  backupChecklist,
  checkDirectUpgrade,
  checkPeerSync,
  deliveryOptions,
  findUpgradePaths,
  identifyPackage,
  packageNames,
  planUpgrade,
  readinessChecklist,
  upgradeOrder,
  wayBack,
} from '../../../src/rules/index.ts';
import {
  backupQuestions,
  deliveryQuestions,
  directQuestions,
  fileQuestions,
  nameQuestions,
  orderQuestions,
  pathQuestions,
  peerQuestions,
  planQuestions,
  readinessQuestions,
  unusualQuestions,
  wayBackQuestions,
} from './questions.ts';
import { type Sentences, collectSentences, writeSentences } from './sentences.ts';

/** Asks all questions of one public function, and keeps what is said. */
function collectAll<Question extends object>(
  all: Sentences,
  ask: (question: Question) => object,
  questions: readonly Question[],
  name = ask.name,
): void {
  for (const question of questions) {
    collectSentences(all, name, Object.fromEntries(Object.entries(question)), ask(question));
  }
}

test('Every sentence that an answer says, once', async () => {
  const all: Sentences = new Map();
  collectAll(all, planUpgrade, [...planQuestions, ...unusualQuestions]);
  collectAll(all, checkDirectUpgrade, directQuestions.flat());
  collectAll(all, findUpgradePaths, pathQuestions.flat());
  collectAll(all, packageNames, nameQuestions);
  const identify = ({ name, ...device }: (typeof fileQuestions)[number]) =>
    identifyPackage(name, device);
  collectAll(all, identify, fileQuestions, 'identifyPackage');
  collectAll(all, deliveryOptions, deliveryQuestions);
  collectAll(all, checkPeerSync, peerQuestions);
  collectAll(all, backupChecklist, backupQuestions);
  collectAll(all, readinessChecklist, readinessQuestions);
  collectAll(all, upgradeOrder, orderQuestions);
  collectAll(all, wayBack, wayBackQuestions);
  await expect(writeSentences(all)).toMatchFileSnapshot('./sentences.txt');
});
