import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusField } from '../../pieces/focusField.ts';
import { Reasons } from '../../pieces/Reasons.tsx';
import { markStep } from '../work/stepState.ts';
import { withStep } from '../work/work.ts';
import { NoteField } from './NoteField.tsx';
import type { PanelProps } from './stepProps.ts';

/** What was opened below a step: a note to write, its reasons, or why it is not done. */
export function StepPanel(props: PanelProps) {
  const { id, panel, step, number, work, onTick, onStep, onClose } = props;
  const reason = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [panel]);
  const mark = (how: 'not-needed' | 'failed') => {
    const why = reason.current?.value.trim() ?? '';
    onTick((now, stamp) => markStep(now, step, how, why, stamp));
    onClose();
    focusField(id);
  };
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
      {panel === 'mark' && (
        <p class="step-mark">
          <label for={`${id}-reason`}>Why is it not done?</label>
          <input id={`${id}-reason`} ref={reason} autocomplete="off" maxLength={300} />
          <button type="button" onClick={() => mark('not-needed')}>
            Not needed
          </button>
          <button type="button" onClick={() => mark('failed')}>
            It failed
          </button>
        </p>
      )}
    </div>
  );
}
