import { later, laterFirst } from './later.ts';
import { type Note, type StepWork, type Work, workOn } from './work.ts';

/** Every note once, the oldest first; of two with the same text, the older one. */
function eachOnce(notes: readonly (Note | null)[], own: string | undefined): Note[] {
  const said = notes.filter((note) => note !== null && note.text.trim() !== '') as Note[];
  const seen = new Set([own]);
  return said
    .sort((one, other) => laterFirst(other, one))
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}

function mergeSteps(mine: StepWork, theirs: StepWork): StepWork {
  const fillIn = later(mine.fillIn, theirs.fillIn);
  const lost = [mine.fillIn, theirs.fillIn].map((each) =>
    each && each.text.trim() !== '' && each.text !== fillIn?.text
      ? { ...each, text: `Filled in before: ${each.text}` }
      : null,
  );
  return {
    tick: later(mine.tick, theirs.tick),
    note: mine.note,
    otherNotes: eachOnce(
      [...mine.otherNotes, ...theirs.otherNotes, theirs.note, ...lost],
      mine.note?.text,
    ),
    fillIn,
  };
}

/**
 * Merges what two operators did on one plan, step by step: the later tick wins, all notes are
 * kept, and of two fill-ins the later one wins and the other is kept as a note. The reader's own
 * notes stay where they can be edited; those of the other file stand beside them.
 */
export function mergeWork(mine: Work, theirs: Work): Work {
  const ids = new Set([...mine.steps.keys(), ...theirs.steps.keys()]);
  return {
    id: mine.id || theirs.id,
    operator: mine.operator,
    names: mine.names.some((name) => name.trim() !== '') ? mine.names : theirs.names,
    steps: new Map([...ids].map((id) => [id, mergeSteps(workOn(mine, id), workOn(theirs, id))])),
  };
}
