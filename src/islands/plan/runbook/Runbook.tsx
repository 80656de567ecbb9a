import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readOfTab, writeOfTab } from '../../../browser/storage.ts';
import type { Texts } from '../../device/readLink.ts';
import type { LinkState } from '../../device/useLink.ts';
import { Reasons } from '../../pieces/Reasons.tsx';
import { StepRow } from '../steps/StepRow.tsx';
import type { StepActions } from '../steps/stepProps.ts';
import { entriesOf } from '../work/stepState.ts';
import { type Work, withStep, workOn } from '../work/work.ts';
import { useToolsSoon } from '../handOver/tools.ts';
import { Outline } from './Outline.tsx';
import { PhaseTimes } from './PhaseTimes.tsx';
import { RunHead } from './RunHead.tsx';
import { type Part, type Runbook as Steps, type View, isShown, partId } from './runbook.ts';
import { StopFold } from './StopFold.tsx';
import { finderQuery } from './finderQuery.ts';
import { useDrawn } from './useDrawn.ts';

interface Props {
  runbook: Steps;
  /** What was done about the plan so far. */
  work: Work;
  /** Gives the time of a tick or a note. */
  clock: () => Date;
  /** Takes over a change of the work: a tick, a note, what was filled in. */
  onChange: (update: (work: Work) => Work) => void;
  /** Answers once what was done is stored. */
  settled: () => Promise<void>;
  /** The reader’s device as text. */
  device: Texts;
  /** Hears that a tick is about to be made. */
  onTicked: () => void;
  /** Stands at the foot of the window, below the steps. */
  children: ComponentChildren;
  /** Takes over texts of the link. */
  edit: LinkState['edit'];
}

function actionsOf({ clock, onChange, onTicked }: Props): StepActions {
  const onStep: StepActions['onStep'] = (update) =>
    onChange((now) => update(now, { at: clock().toISOString(), by: now.operator }));
  const onTick: StepActions['onTick'] = (update) => {
    onTicked();
    onStep(update);
  };
  return { onStep, onTick };
}

/** The way back of a hop: as the reader wrote it down, else as the rules answer it. */
function wayBackOf({ hop }: Part, work: Work): string {
  const decided = workOn(work, `${hop.id}/days-before/way-back`).fillIn?.text.trim();
  return decided ? `${decided}. ${hop.wayBack}` : hop.wayBack;
}

interface PartProps {
  /** What the runbook was drawn with. */
  run: Props;
  view: View;
  part: Part;
  /** How many of its steps are drawn so far. */
  drawn: number;
  /** Whether paper may be asked for soon. */
  isSoon: boolean;
}

/** A part of the runbook: when it is due, and its steps. */
function PartSteps({ run, view, part, drawn, isSoon }: PartProps) {
  // More steps are drawn in one part at a time; the others stay as they are.
  return useMemo(() => {
    const { runbook, work, device } = run;
    const actions = actionsOf(run);
    const wayBack = wayBackOf(part, work);
    const finder = finderQuery(device, part.hop);
    return (
      <>
        <h4 id={partId(runbook.parts.indexOf(part))} tabIndex={-1}>
          {part.title}{' '}
          <span class="count">
            {part.settled} of {part.rows.length}
          </span>
        </h4>
        {part.phase && (
          <PhaseTimes
            {...{ part, work, isSoon }}
            phase={part.phase}
            onPlan={(key, text) =>
              actions.onStep((now, stamp) => withStep(now, key, { fillIn: { ...stamp, text } }))
            }
          />
        )}
        <ol>
          {part.rows.slice(0, drawn).map((row) => (
            <StepRow
              key={lastOf(row.step.id)}
              {...actions}
              step={row.step}
              number={row.number}
              state={row.state}
              entries={entriesOf(work, row.step)}
              isNext={row === runbook.next}
              isShown={isShown(runbook, view, part, row)}
              {...{ wayBack, finder }}
            />
          ))}
        </ol>
      </>
    );
  }, [run, view, drawn, isSoon]);
}

const lastOf = (id: string) => id.split('/').at(-1);

/** The runbook: where the work is, its outline, and each step with its box. */
export function Runbook(props: Props) {
  const { runbook, work, settled, device, edit } = props;
  const last = runbook.chapters.at(-1);
  const [view, setView] = useState((readOfTab('plan-view') ?? 'all') as View);
  const soon = useToolsSoon();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A step that is done leaves some views, and must not take the keyboard with it.
    const focused = document.activeElement;
    if (place.current?.contains(focused) && !focused?.checkVisibility() && runbook.next) {
      document.getElementById(`plan-step-${runbook.next.number}`)?.focus();
    }
  }, [work, view]);
  const choose = (chosen: View) => {
    setView(chosen);
    writeOfTab('plan-view', chosen);
  };
  const drawn = useDrawn(runbook.rows.length);
  const isAnyShown = (part: Part) => part.rows.some((row) => isShown(runbook, view, part, row));
  return (
    <div class="plan-run" onKeyDown={soon?.onStepKey}>
      {drawn > 0 && (
        <>
          <RunHead {...{ runbook, settled }} />
          <nav id="plan-outline" popover="auto" class="outline screen-only" aria-label="Outline">
            <Outline {...{ runbook, view }} onView={choose} />
          </nav>
          <div class="runbook" ref={place}>
            <p class="key-help screen-only">
              Keys, in a step: <kbd>j</kbd> next, <kbd>k</kbd> back, <kbd>x</kbd> tick, <kbd>n</kbd>{' '}
              note.
            </p>
            {runbook.chapters.map(({ title, hop, parts }, chapter) => (
              // Keys that outlive a change of the versions: the rows are changed, not drawn anew.
              <section
                key={chapter}
                aria-labelledby={`plan-hop-${chapter}`}
                class={parts.some(isAnyShown) ? undefined : 'out'}
              >
                <h3 id={`plan-hop-${chapter}`}>{title}</h3>
                {hop && <Reasons reasons={hop.reasons} />}
                {hop && (
                  <StopFold
                    {...{ hop, edit }}
                    texts={device}
                    prefix={`plan-stop-${chapter}`}
                    isLast={hop === last?.hop}
                  />
                )}
                {parts.map((part) => {
                  const key = lastOf(part.id);
                  return (
                    <div key={key} class={`phase ${key} ${isAnyShown(part) ? '' : 'out'}`}>
                      <PartSteps
                        {...{ view, part }}
                        run={props}
                        isSoon={soon !== null}
                        drawn={part.rows.filter(({ number }) => number <= drawn).length}
                      />
                    </div>
                  );
                })}
                {hop?.stoppingPoint && (
                  <p class="stopping-point">
                    <span class="mark" aria-hidden="true">
                      ■
                    </span>{' '}
                    {hop.stoppingPoint}
                  </p>
                )}
              </section>
            ))}
          </div>
          {props.children}
        </>
      )}
    </div>
  );
}
