import { useState } from 'preact/hooks';
import { copyFrom } from '../../browser/copyButtons.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { TextField } from '../pieces/TextField.tsx';
import type { FleetFile } from './fleetWork.ts';
import type { FleetState } from './useFleetWork.ts';
import type { UnitRow } from './unitFilter.ts';
import { withFleetTools } from './withFleetTools.ts';

interface Props {
  plan: FleetPlan;
  rows: readonly UnitRow[];
  state: FleetState;
  /** The fleet as it is kept. */
  file: () => FleetFile;
}

type Write = (tools: typeof import('./fleetTools.ts')) => string;

/** Exports, print, and keeping the fleet in this browser. */
export function HandOverFleet({ plan, rows, state, file }: Props) {
  const { work, keep, keptAs, storage } = state;
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? work.name;
  const title = work.name || 'Upgrade of a fleet';
  const fileName = (ending: string) =>
    `fleet-${(work.name || 'upgrade').replace(/[^\p{L}\d]+/gu, '-').toLowerCase()}.${ending}`;
  const forms: readonly (readonly [label: string, ending: string, type: string, Write])[] = [
    ['Download CSV', 'csv', 'text/csv', (tools) => tools.fleetAsCsv(rows, plan)],
    [
      'Download Markdown',
      'md',
      'text/markdown',
      (tools) => tools.fleetAsMarkdown(plan, title, work),
    ],
    ['Export the work', 'json', 'application/json', (tools) => tools.writeFleetFile(file())],
  ];
  const drawForm = ([label, ending, type, write]: (typeof forms)[number]) => (
    <button
      key={ending}
      type="button"
      onClick={() =>
        void withFleetTools((tools) => tools.saveFile(fileName(ending), type, write(tools)))
      }
    >
      {label}
    </button>
  );
  return (
    <>
      <p class="actions">
        {forms.slice(0, 2).map(drawForm)}
        <button
          type="button"
          data-copy=""
          onClick={({ currentTarget }) =>
            void withFleetTools(({ fleetAsMarkdown }) =>
              copyFrom(currentTarget, fleetAsMarkdown(plan, title, work)),
            )
          }
        >
          Copy as Markdown
        </button>
        {forms.slice(2).map(drawForm)}
        <button type="button" onClick={() => print()}>
          Print, a page for each wave
        </button>
      </p>
      <TextField
        id="fleet-name"
        label="Name of this fleet"
        value={name}
        onEdit={setTyped}
        hint="Kept under it in this browser: devices, waves and goal, never the lists themselves."
      />
      <p class="actions">
        <button
          type="button"
          disabled={name.trim() === ''}
          onClick={() => {
            keep(name.trim());
            setTyped(null);
          }}
        >
          {work.id === '' ? 'Keep in this browser' : 'Keep under this name'}
        </button>
      </p>
      <p role="status" class="fleet-kept">
        {work.id !== '' && storage === 'refused'
          ? 'This browser stores nothing for this page. Export the work to keep it.'
          : work.id !== '' &&
            keptAs !== null &&
            `Kept as ${keptAs}, with every change from now on.`}
      </p>
    </>
  );
}
