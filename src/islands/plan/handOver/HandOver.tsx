import { linkHere } from '../../../browser/address.ts';
import { copyFrom } from '../../../browser/copyButtons.ts';
import { saveFile } from '../../../browser/saveFile.ts';
import type { Plan } from '../../../rules/plan/planUpgrade.ts';
import type { Texts } from '../../device/readLink.ts';
import { inputLines } from './inputLines.ts';
import { planAsCsv } from './planAsCsv.ts';
import { planAsMarkdown } from './planAsMarkdown.ts';
import { planRows } from './planRows.ts';
import type { Work } from '../work/work.ts';
import type { WorkFile } from '../work/workFile.ts';
import { writeWorkFile } from '../work/writeWorkFile.ts';

interface Props {
  /** The plan, as the rules answer it. */
  plan: Plan;
  /** What was done about it so far. */
  work: Work;
  /** The reader's device as text, for the head of what is handed over. */
  device: Texts;
  /** The work as a file, as of now; the plan gets its id with it. */
  fileOf: () => WorkFile;
}

/** Copies and downloads of the plan, with the work done on it. */
export function HandOver({ plan, work, device, fileOf }: Props) {
  const isOneWindow = device.windows === 'one';
  const markdown = () =>
    planAsMarkdown(plan, work, { inputs: inputLines(device), link: linkHere(), isOneWindow });
  const save = (ending: string, type: string, content: string, { id } = work) =>
    saveFile(`upgrade-plan-${id || 'new'}.${ending}`, type, content);
  return (
    <p class="actions screen-only">
      <button
        type="button"
        data-copy=""
        onClick={({ currentTarget }) => copyFrom(currentTarget, markdown())}
      >
        Copy as Markdown
      </button>
      <button type="button" onClick={() => save('md', 'text/markdown', markdown())}>
        Download Markdown
      </button>
      <button
        type="button"
        onClick={() => save('csv', 'text/csv', planAsCsv(planRows(plan, work, isOneWindow)))}
      >
        Download CSV
      </button>
      <button
        type="button"
        onClick={() => {
          const file = fileOf();
          save('json', 'application/json', writeWorkFile(file), file.work);
        }}
      >
        Export the work
      </button>
    </p>
  );
}
