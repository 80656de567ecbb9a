import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { focusField } from '../../pieces/focusField.ts';
import { Reasons } from '../../pieces/Reasons.tsx';
import type { StepWork } from '../work/work.ts';
import { NoteField } from './NoteField.tsx';
import type { Panel, StepActions } from './StepRow.tsx';

/** What the panel of a step takes. */
export interface PanelProps extends Pick<StepActions, 'onMark' | 'onWrite'> {
  /** Begins the ids of the step. */
  id: string;
  panel: Panel;
  step: PlanStep;
  number: number;
  work: StepWork;
  onClose: () => void;
}

/** What was opened below a step: a note to write, its reasons, or why it is not done. */
export function StepPanel({ id, panel, step, number, work, onMark, onWrite, onClose }: PanelProps) {
  const reason = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [panel]);
  const mark = (how: 'not-needed' | 'failed') => {
    onMark(step, how, reason.current?.value.trim() ?? '');
    onClose();
    focusField(id);
  };
  return (
    <div id={`${id}-panel`} ref={place} class="step-panel screen-only">
      {panel === 'note' && (
        <NoteField {...{ id, number, work }} onWrite={(text) => onWrite(step, 'note', text)} />
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
