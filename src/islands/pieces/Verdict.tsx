/**
 * What a verdict comes to: yes, in several steps, yes that another source contradicts, no, not known,
 * or nothing to answer (yet).
 */
export type Tone = 'yes' | 'steps' | 'against' | 'no' | 'unknown' | 'none';

interface Props {
  tone: Tone;
  /** The verdict in a sentence that says it without mark and colour. */
  summary: string;
}

const marks: Record<Tone, string> = {
  yes: '✓',
  steps: '→',
  against: '!',
  no: '✕',
  unknown: '?',
  none: '–',
};

/** The verdict in words, with a mark; a screen reader hears each change. */
export function Verdict({ tone, summary }: Props) {
  return (
    <p role="status" class={`verdict ${tone}`}>
      <span class="mark" aria-hidden="true">
        {marks[tone]}
      </span>
      <span>{summary}</span>
    </p>
  );
}
