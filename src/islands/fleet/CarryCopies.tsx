import { counted } from '../../rules/wording/counted.ts';
import { copyFrom } from '../../browser/copyButtons.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { CopyButton } from '../pieces/CopyButton.tsx';
import { LoadedFold } from '../pieces/LoadedFold.tsx';
import type { FleetWork } from './fleetWork.ts';
import { withFleetTools } from './withFleetTools.ts';

interface Props {
  carry: FleetPlan['carry'];
  work: FleetWork;
  change: (changes: Partial<FleetWork>) => void;
}

/** The list of files to take along, in the forms that others read, and what a folder lacks of it. */
export function CarryCopies({ carry, work, change }: Props) {
  const whole = carry.filter(({ file }) => file.complete);
  const forms = [
    ['Copy as CSV', 'carryAsCsv'],
    ['Copy as Markdown', 'carryAsMarkdown'],
  ] as const;
  return (
    <div class="screen-only">
      <p class="actions">
        {whole.length > 0 && (
          <CopyButton
            label={`Copy ${counted(whole.length, 'whole name')}`}
            text={() => whole.map(({ name }) => name).join('\n')}
          />
        )}
        {forms.map(([label, form]) => (
          <button
            key={form}
            type="button"
            data-copy=""
            onClick={({ currentTarget }) =>
              void withFleetTools((tools) => copyFrom(currentTarget, tools[form](carry)))
            }
          >
            {label}
          </button>
        ))}
      </p>
      <LoadedFold
        summary="Check a folder, and how long copies take"
        load={() => import('./CarryChecks.tsx')}
      >
        {({ CarryChecks }) => <CarryChecks {...{ carry, work, change }} />}
      </LoadedFold>
    </div>
  );
}
