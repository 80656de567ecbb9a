import type { PackageFile } from '../../../rules/names/packageNames.ts';
import { marked } from '../../../rules/reason.ts';
import { csvOf } from '../../pieces/csv.ts';
import { fileMark, markOf } from './marks.ts';
import type { PlanRow } from './planRows.ts';
import { reasonWords, signed } from './signed.ts';

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
  const reason =
    stamp && standing === 'not-needed' ? { ...stamp, text: reasonWords(stamp) } : stamp;
  const notes = [isMarked ? reason : null, note, ...otherNotes].filter((each) => each?.text);
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

/** Writes the steps of a plan as CSV, with a line of headings. */
export function planAsCsv(rows: readonly PlanRow[]): string {
  return csvOf([head, ...rows.map(cellsOf)]);
}
