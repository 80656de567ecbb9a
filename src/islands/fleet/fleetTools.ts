/** What hands a fleet over and opens its runbooks: loaded when the reader asks for it, and not before. */
export { onKeptWork } from '../../browser/keptWork.ts';
export { saveFile } from '../../browser/saveFile.ts';
export { writeFleetFile } from './fleetFile.ts';
export { carryAsCsv, carryAsMarkdown, fleetAsCsv, fleetAsMarkdown } from './fleetTexts.ts';
export { makeRunbook, runbookProgress } from './runbooks.ts';
