import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStoredValue } from '../../pieces/useStoredValue.ts';
import { countWords } from './countWords.ts';
import { goTo } from './goTo.ts';
import type { Part, Runbook } from './runbook.ts';

interface Props {
  runbook: Runbook;
  /** Answers once what was done is stored. */
  settled: () => Promise<void>;
}

const isFull = ({ settled, rows }: Part) => settled === rows.length;

/** Says that a part is done when its last step was, and not what was found when the plan was opened. */
function useNews(parts: readonly Part[], done: number, all: number): string {
  const [news, setNews] = useState('');
  const before = useRef({ done, full: new Set<string>() });
  useLayoutEffect(() => {
    const full = parts.filter(isFull);
    const last = before.current;
    before.current = { done, full: new Set(full.map(({ id }) => id)) };
    if (done !== last.done + 1) return setNews('');
    const part = full.find(({ id }) => !last.full.has(id));
    if (part)
      setNews(
        done === all
          ? `All ${all} steps are done.`
          : `Done in full: ${part.title}, ${part.hop.title}.`,
      );
  }, [parts]);
  return news;
}

/**
 * Where the work is, always in sight: how far, which step is next, and the way there. A screen
 * reader hears only when a whole part of the plan is done.
 */
export function RunHead({ runbook, settled }: Props) {
  const { parts, rows } = useStoredValue(runbook, settled);
  const { next } = runbook;
  const part = parts.find((each) => each.rows.some(({ number }) => number === next?.number));
  const done = parts.reduce((sum, each) => sum + each.settled, 0);
  const news = useNews(parts, done, rows.length);
  const hop = runbook.chapters.length > 1 && part?.hop.title !== part?.title ? part?.hop.title : '';
  return (
    <div class="plan-progress">
      <span>{countWords(rows)}</span>
      <progress max={rows.length} value={done} aria-label="Steps done" />
      <p class="next-step">
        {next ? (
          <>
            <span class="stamp">
              {part?.title}
              {hop && `, ${hop}`}
              {part && `: ${part.settled} of ${part.rows.length}`}
            </span>{' '}
            <span class="next-text">
              {next.state.standing === 'failed' ? 'Failed: ' : 'Next: '}
              {next.number}. {next.step.text}
            </span>
          </>
        ) : (
          'Nothing is left to do.'
        )}
      </p>
      <button
        type="button"
        class="action"
        disabled={!next}
        onClick={() => next && goTo(`plan-step-${next.number}`)}
      >
        Next
      </button>
      <button type="button" class="outline-button" popovertarget="plan-outline">
        Outline
      </button>
      <p role="status" class="visually-hidden">
        {news}
      </p>
    </div>
  );
}
