import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../device/readLink.ts';
import { readDevice } from '../../../rules/reading/readDevice.ts';
import { deploymentNames } from '../../../rules/facts/platforms.ts';

interface Props {
  texts: Texts;
  /** Whether there is a runbook: then the form folds to a line. */
  isPlanned: boolean;
  /** Brings the reader to the step that is next. */
  onGo: () => void;
  /** Draws the fields; those that a fold keeps out of sight once the reader turns to them. */
  children: (isTurnedTo: boolean) => ComponentChildren;
}

function lineOf(texts: Texts): string {
  const { deployment } = readDevice(texts);
  const { platform, from, to, fxos, kind } = texts;
  return [
    platform,
    deployment && deploymentNames[deployment],
    kind === 'hotfix' ? `hotfix on ${from}` : `${from} → ${to}`,
    fxos && `FXOS ${fxos}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What the plan asks. Once it is answered it is one line, unless the reader is at work in it. */
export function PlanForm({ texts, isPlanned, onGo, children }: Props) {
  const form = useRef<HTMLDetailsElement>(null);
  const [isUsed, setIsUsed] = useState(false);
  useLayoutEffect(() => {
    const { current } = form;
    if (!current) return;
    // A reader can be at work in it before it comes to life.
    const isAtWork = current.contains(document.activeElement);
    setIsUsed(isAtWork);
    if (!(isPlanned && isAtWork)) current.open = !isPlanned;
  }, [isPlanned]);
  return (
    <details
      class="plan-form screen-only"
      ref={form}
      open
      onFocusIn={() => setIsUsed(true)}
      onToggle={({ currentTarget }) => setIsUsed(isPlanned && currentTarget.open)}
    >
      <summary>
        <span class="form-title">Your device and your change</span>
        <span class="folded-line">
          {lineOf(texts)} <span class="change">Change</span>
        </span>
      </summary>
      {children(isUsed || !isPlanned)}
      {isPlanned && (
        <p class="actions">
          <button
            type="button"
            class="action"
            onClick={() => {
              if (form.current) form.current.open = false;
              onGo();
            }}
          >
            To the steps
          </button>
        </p>
      )}
    </details>
  );
}
