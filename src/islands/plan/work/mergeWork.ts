import { type Note, type StepWork, type Tick, type Work, workOn } from './work.ts';

/** Puts the later one first; of one time, always the same one, whoever merges. */
function laterFirst(one: Note | Tick, other: Note | Tick): number {
  const order = (each: Note | Tick) => [
    each.at,
    String('ticked' in each && each.ticked),
    each.text,
    each.by,
  ];
  const [ours, theirs] = [order(one), order(other)];
  const place = ours.findIndex((value, index) => value !== theirs[index]);
  if (place < 0) return 0;
  return (ours[place] ?? '') > (theirs[place] ?? '') ? -1 : 1;
}

function later<Entry extends Note | Tick>(one: Entry | null, other: Entry | null): Entry | null {
  const [latest] = [one, other].filter((entry) => entry !== null).sort(laterFirst);
  return latest ?? null;
}

/** Every note once, the oldest first; of two with the same text, the older one. */
function eachOnce(notes: readonly (Note | null)[], isOwn: string | undefined): Note[] {
  const said = notes.filter((note) => note !== null && note.text.trim() !== '') as Note[];
  const oldestFirst = said.sort((one, other) => laterFirst(other, one));
  return oldestFirst.filter(
    ({ text }, place) =>
      text !== isOwn && oldestFirst.findIndex((each) => each.text === text) === place,
  );
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
