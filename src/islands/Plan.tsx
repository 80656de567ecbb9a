import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { writeQuery } from '../browser/address.ts';
import { mayKeepPlans } from '../browser/mayKeepPlans.ts';
import { type PlanVerdict, planUpgrade } from '../rules/plan/planUpgrade.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import type { Texts } from './device/readLink.ts';
import { useLink } from './device/useLink.ts';
import { Reasons } from './pieces/Reasons.tsx';
import { TakeTarget } from './pieces/TakeTarget.tsx';
import { CopyLinkButton } from './pieces/CopyButton.tsx';
import { type Tone, Verdict } from './pieces/Verdict.tsx';
import { LaterFold } from './plan/handOver/LaterFold.tsx';
import { useTools, useToolsSoon, withTools } from './plan/handOver/tools.ts';
import { PlanFields } from './plan/question/PlanFields.tsx';
import { PlanGaps } from './plan/question/PlanGaps.tsx';
import { PlanForm } from './plan/question/PlanForm.tsx';
import { Runbook } from './plan/runbook/Runbook.tsx';
import { goTo } from './plan/runbook/goTo.ts';
import { runbookOf } from './plan/runbook/runbook.ts';
import { focusField } from './pieces/focusField.ts';
import { TextField } from './pieces/TextField.tsx';
import { planInputs } from './plan/handOver/inputLines.ts';
import { unitsOf } from './plan/question/unitNames.ts';
import { textsOf } from './plan/handOver/planTexts.ts';
import { usePlanWork } from './plan/work/usePlanWork.ts';
import { type WorkFile, planInputKeys } from './plan/work/workFile.ts';

const tones: Record<PlanVerdict, Tone> = {
  // Nothing of it is done yet.
  planned: 'steps',
  incomplete: 'none',
  refused: 'no',
  contradicted: 'against',
  'not-covered': 'unknown',
  unreadable: 'unknown',
};

/** Opens the browser's dialog once all that paper needs is there. */
const printPlan = (withReasons: boolean) =>
  void withTools(() => {
    const { classList } = document.body;
    classList.toggle('without-reasons', !withReasons);
    addEventListener('afterprint', () => classList.remove('without-reasons'), { once: true });
    setTimeout(print);
  });

/** Gives the time of ticks, notes and exports; asked when something is done, never on drawing. */
const clock = () => new Date();

/**
 * The runbook of one change: the device in, every step in the order of the clock out, to be ticked
 * off, written on, handed over and printed. Takes no props: the device stands in the
 * address, the work in the browser's storage under the plan's id.
 */
export default function Plan() {
  const { texts: device, edit, link } = useLink();
  const progress = usePlanWork(device.plan, (plan) => {
    edit({ plan });
    writeQuery();
  });
  const { work, file, change } = progress;
  const names = device.names === '' ? work.names : device.names.split('\n');
  const units = unitsOf(device, names).join('\n');
  const plan = useMemo(
    () => planUpgrade({ ...device, units: units === '' ? [] : units.split('\n') }),
    // Drawing the plan and beginning it write other keys into the link, which change nothing of it.
    [...planInputKeys.map((key) => device[key]), units],
  );
  const isPlanned = plan.verdict === 'planned';
  const isOneWindow = device.windows === 'one';
  const [mayKeep, setMayKeep] = useState(false);
  useLayoutEffect(() => void mayKeepPlans().then(setMayKeep), []);
  const isOtherDay = device.facts !== '' && device.facts !== String(plan.revision);
  const tools = useTools(mayKeep || isOtherDay || device.plan !== '' || work.id !== '');
  const soon = useToolsSoon();
  const named = tools?.namedSteps;
  const runbook = useMemo(
    () => runbookOf(plan, work, isOneWindow, named),
    [plan, work, isOneWindow, named],
  );
  /** When the first tick without a name was made in this page; empty once its name was asked. */
  const [since, setSince] = useState<string | null>(null);
  const [isSettling, setIsSettling] = useState(false);
  const signTicks = (name: string, since: string) => {
    setSince('');
    if (name) void withTools(({ withName }) => change((now) => withName(now, name, since)));
    if (runbook.next) focusField(`plan-step-${runbook.next.number}`);
  };
  const old = file && file.facts < plan.revision ? file : null;

  const fileOf = (): WorkFile => ({
    work: { ...work, names },
    facts: old?.facts ?? plan.revision,
    written: clock().toISOString(),
    inputs: planInputs(device),
    texts: old?.texts ?? textsOf(plan),
  });
  useLayoutEffect(() => {
    if (device.plan === '') setSince(null);
  }, [device.plan]);
  useLayoutEffect(() => progress.storeWith(fileOf));
  useEffect(() => {
    if (isPlanned && device.facts === '') edit({ facts: String(plan.revision) });
  }, [isPlanned, device.facts]);

  const editPlan = (changes: Partial<Texts>) => {
    progress.touch();
    edit(changes);
  };
  const openLink = ({ work: { id }, inputs, facts }: WorkFile) => {
    const known = Object.fromEntries(planInputKeys.map((key) => [key, inputs[key] ?? '']));
    edit({ ...known, names: '', plan: id, facts: String(facts) });
  };
  const openFile = (opened: WorkFile, operator?: string) => {
    progress.take(opened, operator);
    setSince(null);
    openLink(opened);
  };
  const beginFile = (): WorkFile => {
    const file = fileOf();
    return { ...file, work: { ...file.work, id: progress.begin() } };
  };
  const acceptFacts = () => {
    progress.forgetFile();
    editPlan({ facts: String(plan.revision) });
  };

  return (
    <div class="island needs-script plan">
      {tools && (work.id === '' || progress.isBegun) && (
        <tools.StoredPlans {...{ device }} current={work.id} />
      )}
      <PlanForm
        texts={device}
        {...{ isPlanned }}
        onGo={() => goTo(`plan-step-${runbook.next?.number ?? 1}`)}
      >
        {(isWhole) => (
          <>
            <PlanFields
              {...{ isWhole }}
              texts={device}
              edit={editPlan}
              answer={plan}
              hasStops={plan.hops.length > 1}
              prefix="plan"
            />
            <LaterFold summary="Names of your devices">
              {({ NameFields }) => (
                <NameFields
                  {...{ names }}
                  texts={device}
                  edit={editPlan}
                  prefix="plan"
                  onChange={change}
                />
              )}
            </LaterFold>
          </>
        )}
      </PlanForm>
      <div class="screen-only">
        <LinkNotices link={link} />
      </div>
      {isPlanned && soon && <soon.PrintHead {...{ device, names }} />}
      <Verdict tone={tones[plan.verdict]} summary={plan.summary} />
      {plan.nearest !== null && (
        <p>
          <TakeTarget
            target={plan.nearest}
            field="plan-to"
            onTake={(to) => editPlan({ to, build: '' })}
            label={`Plan the upgrade to ${plan.nearest} instead`}
          />
        </p>
      )}
      {isPlanned && <PlanGaps {...{ plan, device }} isSettling={isSettling} />}
      {isPlanned ? (
        plan.reasons.length > 0 && (
          <details class="more-fields screen-only">
            <summary>Why this way</summary>
            <Reasons reasons={plan.reasons} />
          </details>
        )
      ) : (
        <Reasons reasons={plan.reasons} />
      )}
      {isPlanned && (
        <>
          {tools && (
            <tools.StaleNotice {...{ plan, file }} facts={device.facts} onAccept={acceptFacts} />
          )}
          {tools && <tools.WorkNotices {...progress} id={device.plan} />}
          <div class="operator screen-only">
            <TextField
              id="plan-operator"
              label="Your name"
              value={work.operator}
              onEdit={(operator) => change((now) => ({ ...now, operator }))}
              hint="Stands beside your ticks and notes."
            />
          </div>
          <Runbook
            {...{ runbook, work, clock, device }}
            edit={(changes) => {
              setIsSettling(true);
              editPlan(changes);
            }}
            onChange={change}
            settled={progress.settled}
            onTicked={() => {
              if (since === null && work.operator === '') setSince(clock().toISOString());
            }}
          >
            {soon && <soon.PrintReasons rows={runbook.rows} />}
            {tools && (
              <tools.AskName
                plan={work.id}
                operator={work.operator}
                {...{ since }}
                onName={signTicks}
              />
            )}
          </Runbook>
          <p class="actions screen-only">
            <button type="button" onClick={() => printPlan(true)}>
              Print
            </button>
            <button type="button" onClick={() => printPlan(false)}>
              Print without reasons
            </button>
            <CopyLinkButton />
          </p>
        </>
      )}
      <LaterFold summary="Hand over: copy, export, import">
        {({ HandOver, ImportWork }) => (
          <>
            {isPlanned && <HandOver {...{ plan, work, device }} fileOf={beginFile} />}
            <ImportWork {...{ work, openFile }} rows={runbook.rows} replace={progress.replace} />
          </>
        )}
      </LaterFold>
      {tools && work.id !== '' && (
        <tools.PlanActions {...{ progress }} onBegin={() => edit({ plan: '' })} />
      )}
    </div>
  );
}
