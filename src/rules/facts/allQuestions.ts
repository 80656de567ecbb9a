import {
  type Question,
  type QuestionFacts,
  backupQuestions,
  chassisUpgradeQuestions,
  deliveryQuestions,
  peerSyncQuestions,
} from './questions.ts';

/** All questions together, in the order of links; a calculator asks for its own alone. */
export const questions = {
  ...deliveryQuestions,
  ...peerSyncQuestions,
  ...backupQuestions,
  ...chassisUpgradeQuestions,
} satisfies Record<Question, QuestionFacts>;
