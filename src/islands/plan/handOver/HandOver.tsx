import { linkHere } from '../../../browser/address.ts';
import { copyFrom } from '../../../browser/copyButtons.ts';
import type { Plan } from '../../../rules/plan/planUpgrade.ts';
import type { Texts } from '../../device/readLink.ts';
import { inputLines } from './inputLines.ts';
import { planRows } from './planRows.ts';
import type { Work } from '../work/work.ts';
import type { WorkFile } from '../work/workFile.ts';
import { type Tools, withTools } from './tools.ts';
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
  const markdown = ({ planAsMarkdown }: Tools) =>
    planAsMarkdown(plan, work, { inputs: inputLines(device), link: linkHere(), isOneWindow });
  const save = (
    { saveFile }: Tools,
    ending: string,
    type: string,
    content: string,
    { id } = work,
  ) => saveFile(`upgrade-plan-${id || 'new'}.${ending}`, type, content);
  return (
    <p class="actions screen-only">
      <button
        type="button"
        data-copy=""
        onClick={({ currentTarget }) =>
          void withTools((tools) => copyFrom(currentTarget, markdown(tools)))
        }
      >
        Copy as Markdown
      </button>
      <button
        type="button"
        onClick={() =>
          void withTools((tools) => save(tools, 'md', 'text/markdown', markdown(tools)))
        }
      >
        Download Markdown
      </button>
      <button
        type="button"
        onClick={() =>
          void withTools((tools) =>
            save(tools, 'csv', 'text/csv', tools.planAsCsv(planRows(plan, work, isOneWindow))),
          )
        }
      >
        Download CSV
      </button>
      <button
        type="button"
        onClick={() =>
          void withTools((tools) => {
            const file = fileOf();
            save(tools, 'json', 'application/json', writeWorkFile(file), file.work);
          })
        }
      >
        Export the work
      </button>
    </p>
  );
}
