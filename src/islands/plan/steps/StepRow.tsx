import { Component } from 'preact';
import type { PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { CopyLine } from '../../pieces/CopyLine.tsx';
import { DocumentLink } from '../../pieces/DocumentLink.tsx';
import { Reasons } from '../../pieces/Reasons.tsx';
import { StepFiles } from './StepFiles.tsx';
import { NoteField, OtherNotes } from './StepNotes.tsx';
import { markOf } from '../handOver/marks.ts';
import { stampWords } from '../handOver/signed.ts';
import { type StepWork, standing } from '../work/work.ts';

interface Props {
  /** The step, as the rules answer it. */
  step: PlanStep;
  /** Counts from 1 through the whole plan. */
  number: number;
  /** What was done about it so far. */
  work: StepWork;
  /** Ticks the step, or takes its tick away. */
  onTick: (step: PlanStep, ticked: boolean) => void;
  /** Takes over the reader's own note or what was filled in, at each key press. */
  onWrite: (step: PlanStep, what: 'note' | 'fillIn', text: string) => void;
  /** Takes a note away that came with another file. */
  onForget: (step: PlanStep, noteText: string) => void;
}

/** One step: its box, what belongs to it, what was written about it, and why it is there. */
export class StepRow extends Component<Props> {
  // A plan has a hundred rows, and a key press changes one.
  override shouldComponentUpdate({ step, number, work }: Props): boolean {
    const { props } = this;
    return step !== props.step || number !== props.number || work !== props.work;
  }

  override render({ step, number, work, onTick, onWrite, onForget }: Props) {
    const { tick, fillIn } = work;
    const state = standing(tick, step.text);
    const id = `plan-step-${number}`;
    const mark = markOf(step.reasons);
    return (
      <li class={state === 'ticked' ? 'step done' : 'step'}>
        <input
          {...{ id }}
          type="checkbox"
          checked={state === 'ticked'}
          onChange={({ currentTarget }) => onTick(step, currentTarget.checked)}
          autocomplete="off"
        />
        <div>
          <label for={id}>
            <span class="step-number">{number}.</span> {step.text}
          </label>
          <div class="step-more">
            {state === 'ticked' && tick && <p class="stamp">Done {stampWords(tick)}</p>}
            {state === 'changed' && tick && (
              <p class="stamp changed">
                Ticked {stampWords(tick)}, when it read: “{tick.text}”
              </p>
            )}
            {mark && <p class="origin">This is {mark}</p>}
            {step.units.length > 0 && <p>On: {step.units.join(', ')}</p>}
            <StepFiles files={step.files} />
            {step.commands.map((command) => (
              <CopyLine key={command} text={command} />
            ))}
            {step.documents.map((document) => (
              <p key={document.title}>
                See <DocumentLink document={document} />
              </p>
            ))}
            {step.fillIn && (
              <p class="fill-in">
                <label for={`${id}-fill-in`}>{step.fillIn}</label>
                <input
                  id={`${id}-fill-in`}
                  value={fillIn?.text ?? ''}
                  onInput={({ currentTarget }) => onWrite(step, 'fillIn', currentTarget.value)}
                  autocomplete="off"
                />
                <span class="print-only">{fillIn?.text || '____________________'}</span>
              </p>
            )}
            <OtherNotes {...{ id, work }} onForget={(text) => onForget(step, text)} />
            <div class="step-tools">
              <NoteField
                {...{ id, number, work }}
                onWrite={(text) => onWrite(step, 'note', text)}
              />
              <details>
                <summary>
                  Why<span class="visually-hidden"> step {number}</span>
                </summary>
                <Reasons reasons={step.reasons} isToDo />
              </details>
            </div>
          </div>
        </div>
      </li>
    );
  }
}
