import { goTo } from './goTo.ts';
import { type Runbook, type View, partId } from './runbook.ts';

interface Props {
  runbook: Runbook;
  view: View;
  onView: (view: View) => void;
}

const views: readonly (readonly [View, string])[] = [
  ['all', 'All steps'],
  ['open', 'What is open'],
  ['phase', 'This phase'],
  ['next', 'Only the next step'],
];

/** The parts of the runbook with the progress of each: a column where there is room, else a sheet. */
export function Outline({ runbook, view, onView }: Props) {
  const { chapters, parts, next } = runbook;
  return (
    <>
      <label class="view">
        Show{' '}
        <select
          value={view}
          onChange={({ currentTarget }) => onView(currentTarget.value as View)}
          autocomplete="off"
        >
          {views.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {chapters.map((chapter) => (
        <div key={chapter.title}>
          <p>{chapter.title}</p>
          <ul>
            {chapter.parts.map((part) => {
              const failed = part.rows.some(({ state }) => state.standing === 'failed');
              const isFull = part.settled === part.rows.length;
              return (
                <li key={part.id}>
                  <button
                    type="button"
                    aria-current={next && part.rows.includes(next) ? 'step' : undefined}
                    onClick={({ currentTarget }) => {
                      currentTarget.closest<HTMLElement>(':popover-open')?.hidePopover();
                      goTo(partId(parts.indexOf(part)));
                    }}
                  >
                    {part.title}{' '}
                    <span class="count">
                      {isFull && '✓ '}
                      {part.settled} of {part.rows.length}
                      {failed && ', failed'}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}
