import type { PlanWork } from './usePlanWork.ts';

interface Props {
  /** The work on the plan that is open. */
  progress: PlanWork;
  /** Hears that the reader wants another plan of the same device. */
  onBegin: () => void;
}

/** What can be done about the work as a whole: emptied, brought back, left for a new one. */
export function PlanActions({ progress, onBegin }: Props) {
  return (
    <p class="actions screen-only">
      {progress.undo ? (
        <button type="button" onClick={progress.undo}>
          Undo
        </button>
      ) : (
        <button
          type="button"
          onClick={() => progress.replace((now) => ({ ...now, steps: new Map() }))}
        >
          Clear ticks, notes and fill-ins
        </button>
      )}
      <button type="button" onClick={onBegin}>
        Begin another plan
      </button>
    </p>
  );
}
