import { quote } from '../../../rules/reading/read.ts';
import type { PlanWork } from './usePlanWork.ts';
import { isPlanId } from './work.ts';
import { longestWorkFile } from './workFile.ts';

interface Props {
  /** Id of the plan as it stands in the link. */
  id: string;
  /** Why what this browser keeps of the plan can't be read, or `null`. */
  trouble: string | null;
  storage: PlanWork['storage'];
  /** Whether the link names a plan of which this browser keeps nothing. */
  isElsewhere: boolean;
}

/** What is to be said of the work in progress and of where it is kept; nothing where all is well. */
export function WorkNotices({ id, trouble, storage, isElsewhere }: Props) {
  const isStrange = id !== '' && !isPlanId(id);
  return (
    <div role="status" class="work-notices">
      {isStrange && (
        <p>{quote(id)} in this link is not the id of a plan. Your first tick begins a new one.</p>
      )}
      {isElsewhere && !isStrange && (
        <p>
          This browser keeps nothing of this plan: its ticks are in the browser where they were
          made. Ask for the file that “Export the work” makes, and import it here.
        </p>
      )}
      {trouble !== null && (
        <p>
          What this browser keeps of this plan can’t be read. It stays as it is, and your first tick
          begins a new plan. {trouble}
        </p>
      )}
      {storage === 'refused' && (
        <p>
          This browser stores nothing for this page: your work lasts until you leave it. Export it
          to keep it.
        </p>
      )}
      {storage === 'too-long' && (
        <p>
          This plan is too long to be kept: it has more than {longestWorkFile / 1_000_000} million
          characters. What you did last is lost when you leave this page. Shorten a note.
        </p>
      )}
    </div>
  );
}
