import { quote } from '../../../rules/reading/read.ts';
import {
  type Fields,
  Unfit,
  fields,
  list,
  optional,
  stamp,
  text,
  wholeNumber,
} from './readShape.ts';
import { type Note, type StepWork, type Tick, isPlanId, isTouched } from './work.ts';
import {
  type StepText,
  type WorkFile,
  longestWorkFile,
  planInputKeys,
  workFormat,
  workVersion,
} from './workFile.ts';

/** What is said of a file that is too long to be work on a plan. */
export const tooLong = `The file is too long: work on a plan has at most ${longestWorkFile / 1_000_000} million characters. Choose the file that this page exported.`;

/** What was read, or the sentence that says what is wrong with it and what would do. */
export type ReadWork = { ok: true; file: WorkFile } | { ok: false; message: string };

const remedy = 'Export the file again, and take it whole.';
const stepKey = /^[a-z0-9-]+\/[^/\s]{1,80}\/(days-before|in-the-window|after)\/[a-z0-9-]+$/;

function readNote(value: unknown, where: string): Note {
  const note = fields(value, where, ['at', 'by', 'text']);
  return {
    at: stamp(note['at'], `${where}.at`),
    by: text(note['by'], `${where}.by`),
    text: text(note['text'], `${where}.text`),
  };
}

function readTick(value: unknown, where: string): Tick {
  const { ticked, ...note } = fields(value, where, ['at', 'by', 'text', 'ticked']);
  if (typeof ticked !== 'boolean') throw new Unfit(`“${where}.ticked” is neither true nor false.`);
  return { ...readNote(note, where), ticked };
}

function readStep(value: unknown, where: string): [id: string, text: string | null, StepWork] {
  const step = fields(value, where, ['id', 'text', 'tick', 'note', 'otherNotes', 'fillIn']);
  const id = text(step['id'], `${where}.id`);
  if (!stepKey.test(id)) throw new Unfit(`${quote(id)} is not the key of a step.`);
  const others = step['otherNotes'] ?? [];
  const work: StepWork = {
    tick: optional(step['tick'], `${where}.tick`, readTick),
    note: optional(step['note'], `${where}.note`, readNote),
    otherNotes: list(others, `${where}.otherNotes`).map((note, place) =>
      readNote(note, `${where}.otherNotes[${place}]`),
    ),
    fillIn: optional(step['fillIn'], `${where}.fillIn`, readNote),
  };
  return [id, optional(step['text'], `${where}.text`, text), work];
}

function readSteps(value: unknown): { texts: StepText[]; steps: Map<string, StepWork> } {
  const texts: StepText[] = [];
  const steps = new Map<string, StepWork>();
  const seen = new Set<string>();
  for (const [place, each] of list(value, 'steps').entries()) {
    const [id, said, work] = readStep(each, `steps[${place}]`);
    if (seen.has(id)) throw new Unfit(`The step ${quote(id)} is in it twice.`);
    seen.add(id);
    if (said !== null) texts.push({ id, text: said });
    if (isTouched(work)) steps.set(id, work);
  }
  return { texts, steps };
}

function readInputs(value: unknown): WorkFile['inputs'] {
  const inputs = fields(value, 'inputs', planInputKeys);
  return Object.fromEntries(
    Object.entries(inputs).map(([key, typed]) => [key, text(typed, `inputs.${key}`)]),
  );
}

const keys = [
  'format',
  'version',
  'plan',
  'facts',
  'written',
  'inputs',
  'operator',
  'names',
  'steps',
];

/** Says what is wrong with a file that some other program or another guide wrote. */
function strangeness(file: Fields, known: number): string | null {
  const { format, version, facts } = file;
  if (format !== workFormat) {
    return 'The file is JSON, but not work on a plan. Choose the file that this page exported.';
  }
  if (typeof version !== 'number' || !(version >= 1 && version <= workVersion)) {
    return `The file has version ${quote(JSON.stringify(version) ?? 'none')} of the format, and this site reads up to version ${workVersion}. Update the older of the two copies, then export again.`;
  }
  if (typeof facts === 'number' && facts > known) {
    return `The file was made with newer facts: revision ${facts}, and this copy of the site has revision ${known}. Update this copy, then import again.`;
  }
  return null;
}

function readParsed(parsed: unknown): WorkFile {
  const file = fields(parsed, 'file', keys);
  const id = text(file['plan'], 'plan');
  if (!isPlanId(id)) throw new Unfit(`${quote(id)} is not the id of a plan.`);
  const { texts, steps } = readSteps(file['steps']);
  const names = list(file['names'], 'names').map((name, place) => text(name, `names[${place}]`));
  return {
    work: { id, operator: text(file['operator'], 'operator'), names, steps },
    facts: wholeNumber(file['facts'], 'facts'),
    written: stamp(file['written'], 'written'),
    inputs: readInputs(file['inputs']),
    texts,
  };
}

/**
 * Reads work in progress that `writeWorkFile` wrote. `known` is the newest revision of the facts
 * here; `longest` is how many characters are read at all. Takes nothing that has another shape, and
 * never throws: the message says what is wrong and what would do.
 */
export function readWorkFile(
  content: string,
  known: number,
  longest: number = longestWorkFile,
): ReadWork {
  const refuse = (message: string): ReadWork => ({ ok: false, message });
  if (content.trim() === '') return refuse(`The file is empty. ${remedy}`);
  if (content.length > longest) return refuse(tooLong);
  try {
    const parsed: unknown = JSON.parse(content);
    const message = strangeness(fields(parsed, 'file'), known);
    return message === null ? { ok: true, file: readParsed(parsed) } : refuse(message);
  } catch (error) {
    return refuse(
      error instanceof Unfit
        ? `The file can’t be used: ${error.message} ${remedy}`
        : `The file is not whole, or it is no JSON. ${remedy}`,
    );
  }
}
