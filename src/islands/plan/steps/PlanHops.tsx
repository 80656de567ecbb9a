import type { Plan, PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { Reasons } from '../../pieces/Reasons.tsx';
import { StepRow } from './StepRow.tsx';
import { type Work, standing, withStep, workOn } from '../work/work.ts';

interface Props {
  /** The plan, as the rules answer it. */
  plan: Plan;
  /** What was done about it so far. */
  work: Work;
  /** Gives the time of a tick or a note. */
  clock: () => Date;
  /** Takes over a change of the work: a tick, a note, what was filled in. */
  onChange: (update: (work: Work) => Work) => void;
}

/** The runbook: upgrade by upgrade, phase by phase, each step with its box. */
export function PlanHops({ plan, work, clock, onChange }: Props) {
  const stamped = (by: string) => ({ at: clock().toISOString(), by });
  const onTick = ({ id, text }: PlanStep, ticked: boolean) =>
    onChange((now) => withStep(now, id, { tick: { ...stamped(now.operator), text, ticked } }));
  const onWrite = ({ id }: PlanStep, what: 'note' | 'fillIn', text: string) =>
    onChange((now) => withStep(now, id, { [what]: { ...stamped(now.operator), text } }));
  const onForget = ({ id }: PlanStep, noteText: string) =>
    onChange((now) => {
      const otherNotes = workOn(now, id).otherNotes.filter(({ text }) => text !== noteText);
      return withStep(now, id, { otherNotes });
    });
  let number = 0;
  return (
    <div class="runbook">
      {plan.hops.map((hop, place) => (
        // Keys that outlive a change of the versions: the rows are changed, not drawn anew.
        <section key={place} aria-labelledby={`plan-hop-${place}`}>
          <h3 id={`plan-hop-${place}`}>
            {plan.hops.length > 1 && `Upgrade ${place + 1} of ${plan.hops.length}: `}
            {hop.title}
          </h3>
          <Reasons reasons={hop.reasons} />
          {hop.phases.map(({ id, title, steps }) => {
            const done = steps.filter(
              (step) => standing(workOn(work, step.id).tick, step.text) === 'ticked',
            );
            return (
              <div key={id}>
                <h4>
                  {title}{' '}
                  <span class="count">
                    {done.length} of {steps.length}
                  </span>
                </h4>
                <ol>
                  {steps.map((step) => (
                    <StepRow
                      key={step.id.split('/').at(-1)}
                      {...{ step, onTick, onWrite, onForget }}
                      number={(number += 1)}
                      work={workOn(work, step.id)}
                    />
                  ))}
                </ol>
              </div>
            );
          })}
          {hop.stoppingPoint && (
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
  );
}
