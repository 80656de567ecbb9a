import type { PackageFile } from '../../../rules/names/packageNames.ts';
import { marked } from '../../../rules/reason.ts';
import { fileMark, markOf } from './marks.ts';
import type { PlanRow } from './planRows.ts';
import { signed } from './signed.ts';

const head = [
  'Number',
  'Upgrade',
  'When',
  'Step',
  'Devices',
  'Files',
  'Commands',
  'Documents',
  'Done',
  'Done at (UTC)',
  'Done by',
  'Filled in',
  'Notes',
  'Why',
  'Key',
];

/**
 * Where a spreadsheet would see a formula: at the beginning of a cell, and inside of it after what
 * it may take for the end of one, for it may separate by semicolon or tab and then heed no quotes.
 */
const formula = /^(?=[\t\r\n]|[\s"]*[=+\-@＝＋－＠])|(?<=[;\t\r\n])(?=[ "]*[=+\-@＝＋－＠])/g;

function cell(text: string): string {
  const safe = text.replace(formula, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function fileWords(file: PackageFile): string {
  const mark = fileMark(file);
  const name = file.siteName ?? file.guideName;
  return mark ? `${name} (${mark})` : name;
}

function cellsOf({ number, hop, phase, step, work, state }: PlanRow): string[] {
  const { note, otherNotes, fillIn } = work;
  const { standing, stamp, units } = state;
  const isMarked = standing === 'failed' || standing === 'not-needed';
  const said = isMarked || standing === 'done' ? stamp : null;
  const mark = markOf(step.reasons);
  const notes = [isMarked ? stamp : null, note, ...otherNotes].filter((each) => each?.text);
  const ofUnits = step.eachUnit.map((unit, place) => unit + (units[place] ? ': done' : ''));
  return [
    String(number),
    hop,
    phase,
    mark ? `${step.text} (${mark})` : step.text,
    (ofUnits.length > 0 ? ofUnits : step.units).join('\n'),
    step.files.map(fileWords).join('\n'),
    step.commands.join('\n'),
    step.documents.map(({ title }) => title).join('\n'),
    standing === 'done' ? 'yes' : isMarked ? standing.replace('-', ' ') : 'no',
    said?.at ?? '',
    said?.by ?? '',
    fillIn?.text ?? '',
    notes.map((each) => (each ? signed(each) : '')).join('\n'),
    step.reasons.map(({ message, source }) => marked(message, source.origin)).join('\n'),
    step.id,
  ];
}

/**
 * Writes the steps of a plan as CSV by RFC 4180, with a line of headings. Spreadsheets that are to
 * read it as UTF-8 need the byte order mark in front. What a spreadsheet would take for a formula
 * gets an apostrophe in front, whichever separator it reads by.
 */
export function planAsCsv(rows: readonly PlanRow[]): string {
  const lines = [head, ...rows.map(cellsOf)].map((cells) => cells.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
