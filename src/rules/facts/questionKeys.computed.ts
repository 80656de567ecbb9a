import { questions } from './allQuestions.ts';
import type { Question } from './questions.ts';

/** Keys of all questions, in the order of a form. The site's build puts them in place of this module. */
export const questionKeys = Object.keys(questions) as Question[];
