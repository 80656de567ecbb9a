import { Component } from 'preact';
import type { PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { CopyLine } from '../../pieces/CopyLine.tsx';
import { DocumentLink } from '../../pieces/DocumentLink.tsx';
import { markOf } from '../handOver/marks.ts';
import { type StepState, tickStep, tickUnit } from '../work/stepState.ts';
import { type StepWork, withStep } from '../work/work.ts';
import { StepFiles } from './StepFiles.tsx';
import { useTools } from '../handOver/tools.ts';
import type { BriefProps, Panel, PanelProps, StepActions } from './stepProps.ts';

const panels: readonly (readonly [Panel, string])[] = [
  ['note', 'Note'],
  ['why', 'Why'],
  ['mark', 'Not done'],
];

interface Props extends StepActions {
  /** The step, as the rules answer it. */
  step: PlanStep;
  /** Counts from 1 through the whole plan. */
  number: number;
  /** What was done about it so far: each entry stays the same until it changes. */
  entries: readonly StepWork[];
  state: StepState;
  /** Whether the view shows it; paper has every step. */
  isShown: boolean;
  /** Whether it is the step to do next. */
  isNext: boolean;
  /** What undoes the upgrade that the step is part of. */
  wayBack: string;
  /** Query of the page that works names out, for this upgrade. */
  finder: string;
}

interface State {
  panel: Panel | null;
  /** Whether all that belongs to it is shown, where there is no room for that in each step. */
  isUnfolded: boolean;
}

/** What of a row is drawn as it stands; what was done about it is compared part by part. */
const compared = ['step', 'number', 'isShown', 'isNext', 'wayBack', 'finder'] as const;

/** One step: its box, what belongs to it, what was written about it, and why it is there. */
export class StepRow extends Component<Props, State> {
  override state: State = { panel: null, isUnfolded: false };

  // A plan has a hundred rows, and a key press changes one.
  override shouldComponentUpdate(next: Props, state: State): boolean {
    const { props } = this;
    return (
      state !== this.state ||
      compared.some((key) => next[key] !== props[key]) ||
      next.entries.length !== props.entries.length ||
      next.entries.some((entry, place) => entry !== props.entries[place])
    );
  }

  override render(props: Props, { panel, isUnfolded }: State) {
    const { step, number, entries, state, isShown, isNext, onTick } = props;
    const { standing, stamp } = state;
    const work = entries[0] as StepWork;
    const id = `plan-step-${number}`;
    const isSettled = standing === 'done' || standing === 'not-needed';
    const classes = ['step', standing === 'open' ? 'to-do' : standing];
    const isFolded = isSettled && !isUnfolded && !panel;
    if (isFolded) classes.push('folded');
    if (isNext || isUnfolded || standing === 'failed' || standing === 'changed') {
      classes.push('whole');
    }
    // The reason may still be asked for when the step is settled.
    if (!isShown && panel !== 'mark') classes.push('out');
    // All of what is next, failed or changed is in sight anyway.
    const canUnfold = isSettled || (standing === 'open' && !isNext);
    return (
      <li class={classes.join(' ')}>
        <input
          {...{ id }}
          type="checkbox"
          checked={standing === 'done'}
          onChange={({ currentTarget: { checked } }) =>
            onTick((now, stamp) => tickStep(now, step, checked, stamp))
          }
          autocomplete="off"
        />
        <div>
          <div class="step-line">
            <label for={id}>
              <span class="step-number">{number}.</span> {step.text}
            </label>{' '}
            {isSettled && stamp && <BriefRecord {...{ state, work }} />}{' '}
            <span class="step-tools screen-only">
              {canUnfold && (
                <button
                  type="button"
                  class="unfold"
                  aria-expanded={isUnfolded}
                  onClick={() => this.setState({ isUnfolded: !isUnfolded, panel: null })}
                >
                  {isUnfolded ? 'Less' : 'More'}
                  <span class="visually-hidden"> on step {number}</span>
                </button>
              )}
              {!isFolded &&
                panels.map(([name, label]) => (
                  <button
                    key={name}
                    type="button"
                    aria-expanded={panel === name}
                    aria-controls={panel === name ? `${id}-panel` : undefined}
                    class={`open-${name}`}
                    onClick={() => this.setState({ panel: panel === name ? null : name })}
                  >
                    {label}
                    <span class="visually-hidden"> step {number}</span>
                  </button>
                ))}
            </span>
          </div>
          {panel && <OpenedPanel {...props} {...{ id, panel, work }} onClose={this.#close} />}
          <StepMore {...props} {...{ id, work }} />
        </div>
      </li>
    );
  }

  #close = () => this.setState({ panel: null });
}

function OpenedPanel(props: PanelProps) {
  const tools = useTools(true);
  return tools && <tools.StepPanel {...props} />;
}

function BriefRecord(props: BriefProps) {
  const tools = useTools(true);
  return tools && <tools.BriefRecord {...props} />;
}

type MoreProps = Props & { id: string; work: StepWork };

/** What belongs to a step below its line. */
function StepMore(props: MoreProps) {
  const { id, step, state, work, wayBack, onTick, onStep } = props;
  const { stamp, units } = state;
  const mark = markOf(step.reasons);
  const isWritten = Boolean(work.note?.text) || work.otherNotes.length > 0;
  const tools = useTools(stamp !== null || isWritten || work.fillIn !== null);
  return (
    <div class="step-more">
      {stamp && tools && <tools.StepRecord {...{ state, wayBack, step, onTick }} />}
      {mark && <p class="origin">This is {mark}</p>}
      {step.units.length > 0 && step.eachUnit.length === 0 && <p>On: {step.units.join(', ')}</p>}
      {step.eachUnit.length > 0 && (
        <p class="step-units">
          {step.eachUnit.map((unit, place) => (
            <label key={place}>
              <input
                type="checkbox"
                checked={Boolean(units[place])}
                onChange={({ currentTarget: { checked } }) =>
                  onTick((now, stamp) => tickUnit(now, step, place, checked, stamp))
                }
                autocomplete="off"
              />{' '}
              {unit}
            </label>
          ))}
        </p>
      )}
      <StepFiles files={step.files} isBrief={step.fillIn === null} finder={props.finder} />
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
            value={work.fillIn?.text ?? ''}
            aria-describedby={`${id}-misfit`}
            onInput={({ currentTarget: { value: text } }) =>
              onStep((now, stamp) => withStep(now, step.id, { fillIn: { ...stamp, text } }))
            }
            autocomplete="off"
          />
          <span class="print-only">{work.fillIn?.text || '____________________'}</span>
        </p>
      )}
      {step.fillIn && (
        <p id={`${id}-misfit`} class="misfit">
          {tools && <tools.Misfit fillIn={work.fillIn} {...{ step }} />}
        </p>
      )}
      {isWritten && tools && <tools.StepNotes {...{ id, work, step, onStep }} />}
    </div>
  );
}
