import { quote } from '../../../rules/reading/read.ts';
import { changedSteps } from '../../../rules/plan/changedSteps.ts';
import type { Plan } from '../../../rules/plan/planUpgrade.ts';
import { changedTexts } from './changedTexts.ts';
import { stepsOf, textsOf } from '../handOver/planTexts.ts';
import type { WorkFile } from '../work/workFile.ts';

interface Props {
  plan: Plan;
  /** The revision that the link carries, as it stands there. */
  facts: string;
  /** The work as it was found, for what its steps said; `null` for none. */
  file: WorkFile | null;
  onAccept: () => void;
}

function ChangedLines({ plan, file, since }: { plan: Plan; file: WorkFile | null; since: number }) {
  const lines = file?.texts.length ? changedTexts(file.texts, textsOf(plan)) : null;
  const steps = stepsOf(plan);
  const ids = lines?.map(({ id }) => id) ?? changedSteps(plan, since).steps;
  if (ids.length === 0) return <p>No step of this plan reads otherwise.</p>;
  return (
    <>
      <p>{ids.length === 1 ? 'This step changed:' : `These ${ids.length} steps changed:`}</p>
      <ul>
        {ids.map((id, place) => {
          const step = steps.findIndex((each) => each.id === id);
          const before = lines?.[place]?.before;
          return (
            <li key={id}>
              {step < 0 ? 'Gone' : `Step ${step + 1}: ${steps[step]?.text}`}
              {lines && (before ? <> Before: “{before}”</> : ' It is new.')}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Says that the plan was made under other facts than those here, and what changed since. */
export function StaleNotice({ plan, facts, file, onAccept }: Props) {
  const linked = /^\d{1,6}$/.test(facts) ? Number(facts) : null;
  const since = Math.min(linked ?? plan.revision, file?.facts ?? plan.revision);
  if (linked !== null && linked > plan.revision) {
    return (
      <p class="field-note">
        This link was made with newer facts: revision {linked}, and this site has revision{' '}
        {plan.revision}. Update this copy of the site before you rely on the plan.
      </p>
    );
  }
  if (facts !== '' && linked === null) {
    return (
      <p class="link-notices">
        {quote(facts)} in this link is no revision of the facts, so it can’t be told if the plan is
        stale.
      </p>
    );
  }
  if (since >= plan.revision) return null;
  return (
    <section class="field-note" aria-label="Newer facts">
      <p>
        <strong>This plan was made with older facts</strong>: revision {since}. It is shown with
        revision {plan.revision}.
      </p>
      <ul>
        {changedSteps(plan, since).changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <ChangedLines {...{ plan, file, since }} />
      <p>
        <button type="button" class="action" onClick={onAccept}>
          Go on with revision {plan.revision}
        </button>
      </p>
    </section>
  );
}
