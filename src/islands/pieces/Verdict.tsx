import { useEffect, useState } from 'preact/hooks';

/**
 * What a verdict comes to: yes, in several steps, yes that another source contradicts, no, not known,
 * or nothing to answer (yet).
 */
export type Tone = 'yes' | 'steps' | 'against' | 'no' | 'unknown' | 'none';

interface Props {
  tone: Tone;
  /** The verdict in a few words, to be read at a glance; none where the summary is that short. */
  headline?: string;
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

/** After how many milliseconds without a change a screen reader is told. */
const pause = 500;

/** The verdict in words, with a mark; a screen reader hears it once the reader pauses. */
export function Verdict({ tone, headline, summary }: Props) {
  const said = headline ? `${headline}. ${summary}` : summary;
  const [told, setTold] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => setTold(said), pause);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      <div class={`verdict ${tone}`}>
        <span class="mark" aria-hidden="true">
          {marks[tone]}
        </span>
        <div>
          <strong>{headline || summary}</strong>
          {headline && <p>{summary}</p>}
        </div>
      </div>
      <p role="status" class="visually-hidden">
        {told}
      </p>
    </>
  );
}
