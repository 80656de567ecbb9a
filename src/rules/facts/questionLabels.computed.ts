import { type Question, questionKeys as keys, questions } from './questions.ts';

/*
 * What links and their notices need of every question. The site's build puts this in place of the
 * module, so that a calculator loads only the questions that it asks.
 */

/** Keys of all questions, in the order of a form. */
export const questionKeys = keys;

/** Every question as a form asks it. */
export const questionLabels = Object.fromEntries(
  keys.map((key) => [key, questions[key].label]),
) as Record<Question, string>;
