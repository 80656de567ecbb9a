import type { Reason } from '../../rules/reason.ts';

/** How many of the questions above an answer still hangs on; they are not said once more one by one. */
export function OpenQuestions({ reasons }: { reasons: readonly Reason[] }) {
  const open = reasons.filter(({ outcome }) => outcome === 'missing').length;
  if (open === 0) return null;
  return (
    <p class="open-questions">
      Still open above: {open === 1 ? '1 question' : `${open} questions`}.
    </p>
  );
}
