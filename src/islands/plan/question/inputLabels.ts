import {
  backupQuestions,
  chassisUpgradeQuestions,
  deliveryQuestions,
} from '../../../rules/facts/questions.ts';
import { keysOf } from '../../../rules/reading/readAnswers.ts';
import { rareLabels } from '../../device/rareLabels.ts';
import { fieldLabels } from '../../device/fieldLabels.ts';

const asked = { ...deliveryQuestions, ...backupQuestions, ...chassisUpgradeQuestions };

/** What everything is called that a plan asks, by its key in the link. */
export const inputLabels = {
  ...fieldLabels,
  ...rareLabels,
  ...(Object.fromEntries(keysOf(asked).map((key) => [key, asked[key].label])) as Record<
    keyof typeof asked,
    string
  >),
};
