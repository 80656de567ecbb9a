import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusField } from '../../pieces/focusField.ts';
import { Reasons } from '../../pieces/Reasons.tsx';
import { markStep } from '../work/markStep.ts';
import { withStep } from '../work/work.ts';
import { NoteField } from './NoteField.tsx';
import type { PanelProps } from './stepProps.ts';

/** What was opened below a step: a note to write, its reasons, or why it is not done. */
export function StepPanel({ panel, ...props }: PanelProps) {
  const { id, step, number, work, onStep } = props;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [panel]);
  return (
    <div id={`${id}-panel`} ref={place} class="step-panel screen-only">
      {panel === 'note' && (
        <NoteField
          {...{ id, number, work }}
          onWrite={(text) =>
            onStep((now, stamp) => withStep(now, step.id, { note: { ...stamp, text } }))
          }
        />
      )}
      {panel === 'why' && <Reasons reasons={step.reasons} isToDo />}
      {panel === 'mark' && <MarkForm {...props} />}
    </div>
  );
}

/**
 * Takes a mark, with its reason. “Not needed” without one stands at once, so that nobody is held up,
 * and is then asked for the reason: whoever reads the runbook later can’t ask.
 */
function MarkForm({ id, step, state, onTick, onClose }: Omit<PanelProps, 'panel'>) {
  const { standing, stamp } = state;
  const field = useRef<HTMLInputElement>(null);
  const isMarked = standing === 'not-needed' || standing === 'failed';
  const isAsked = standing === 'not-needed' && !stamp?.text;
  useLayoutEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  /** Takes the mark over, and answers its reason. */
  const take = (how: 'not-needed' | 'failed') => {
    const why = field.current?.value.trim() ?? '';
    onTick((now, stamped) => markStep(now, step, how, why, stamped));
    return why;
  };
  const mark = (how: 'not-needed' | 'failed') => {
    if (take(how) === '' && how === 'not-needed' && !isAsked) return;
    onClose();
    focusField(id);
  };
  return (
    <form
      class="step-mark"
      onSubmit={(event) => {
        event.preventDefault();
        if (isMarked) mark(standing);
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!isAsked || !(relatedTarget instanceof Node)) return;
        if (currentTarget.closest('.step')?.contains(relatedTarget)) return;
        // The reader goes on, and what was typed stands.
        if (field.current?.value.trim()) take(standing);
        onClose();
      }}
    >
      <label for={`${id}-reason`}>Why is it not done?</label>
      <input
        id={`${id}-reason`}
        ref={field}
        defaultValue={isMarked ? stamp?.text : ''}
        aria-describedby={isAsked ? `${id}-asked` : undefined}
        autocomplete="off"
        maxLength={300}
      />
      <button type="button" onClick={() => mark('not-needed')}>
        Not needed
      </button>
      <button type="button" onClick={() => mark('failed')}>
        It failed
      </button>
      {isAsked && (
        <p id={`${id}-asked`}>
          Marked as not needed, no reason given. Type why and press Enter, or just go on.
        </p>
      )}
    </form>
  );
}
