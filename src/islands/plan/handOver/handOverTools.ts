/** What hands a plan over: loaded when the reader asks for it, and not before. */
export { mergeWork } from '../work/mergeWork.ts';
export { planAsCsv } from './planAsCsv.ts';
export { planAsMarkdown } from './planAsMarkdown.ts';
export { saveFile } from '../../../browser/saveFile.ts';
