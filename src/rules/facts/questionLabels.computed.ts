import { questions } from './allQuestions.ts';
import type { Question } from './questions.ts';

/**
 * Every question as a form asks it. The site's build puts this in place of the module, so that a
 * calculator loads only the questions that it asks.
 */
export const questionLabels = Object.fromEntries(
  Object.entries(questions).map(([key, { label }]) => [key, label]),
) as Record<Question, string>;
