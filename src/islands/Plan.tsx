import { useLayoutEffect, useMemo } from 'preact/hooks';
import { type PlanVerdict, planUpgrade } from '../rules/plan/planUpgrade.ts';
import { LinkNotices } from './device/LinkNotices.tsx';
import type { Texts } from './device/readLink.ts';
import { useLink } from './device/useLink.ts';
import { Reasons } from './pieces/Reasons.tsx';
import { TakeTarget } from './pieces/TakeTarget.tsx';
import { CopyLinkButton } from './pieces/CopyButton.tsx';
import { type Tone, Verdict } from './pieces/Verdict.tsx';
import { LaterFold } from './plan/handOver/LaterFold.tsx';
import { useTools, withTools } from './plan/handOver/tools.ts';
import { inputLabels } from './plan/question/inputLabels.ts';
import { PlanFields } from './plan/question/PlanFields.tsx';
import { PlanForm } from './plan/question/PlanForm.tsx';
import { Runbook } from './plan/runbook/Runbook.tsx';
import { goTo } from './plan/runbook/goTo.ts';
import { runbookOf } from './plan/runbook/runbook.ts';
import { TextField } from './pieces/TextField.tsx';
import { PrintHead } from './plan/handOver/PrintHead.tsx';
import { WorkNotices } from './plan/work/WorkNotices.tsx';
import { planInputs } from './plan/handOver/inputLines.ts';
import { unitsOf } from './plan/question/unitNames.ts';
import { textsOf } from './plan/handOver/planRows.ts';
import { loadKeeping } from './plan/work/loadKeeping.ts';
import { usePlanWork } from './plan/work/usePlanWork.ts';
import { newPlanId } from './plan/work/work.ts';
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

/** Gives the time of ticks, notes and exports; asked when something is done, never on drawing. */
const clock = () => new Date();

/**
 * The runbook of one change: the device in, every step in the order of the clock out, to be ticked
 * off, written on, handed over and printed. Takes no props: the device stands in the
 * address, the work in the browser's storage under the plan's id.
 */
export default function Plan() {
  const { texts: device, edit, link } = useLink();
  const progress = usePlanWork(device.plan, (plan) => edit({ plan }));
  const { work, file, change } = progress;
  const names = device.names === '' ? work.names : device.names.split('\n');
  const units = unitsOf(device, names).join('\n');
  const plan = useMemo(
    () => planUpgrade({ ...device, units: units === '' ? [] : units.split('\n') }),
    [device, units],
  );
  const isPlanned = plan.verdict === 'planned';
  const isOneWindow = device.windows === 'one';
  const runbook = useMemo(() => runbookOf(plan, work, isOneWindow), [plan, work, isOneWindow]);
  const isStale = file !== null && file.facts !== plan.revision;
  const isOtherDay = device.facts !== '' && device.facts !== String(plan.revision);
  const tools = useTools(isStale || isOtherDay || work.id === '');
  const old = file && file.facts < plan.revision ? file : null;

  const fileOf = (): WorkFile => ({
    work: { ...work, names },
    facts: old?.facts ?? plan.revision,
    written: clock().toISOString(),
    inputs: planInputs(device),
    texts: old?.texts ?? textsOf(plan),
  });
  useLayoutEffect(() => progress.storeWith(fileOf));
  useLayoutEffect(() => {
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
  const openFile = (opened: WorkFile) => {
    progress.take(opened);
    openLink(opened);
  };
  const importFile = async (imported: WorkFile): Promise<string | null> => {
    const { keptPlan, readKeptPlan } = await loadKeeping();
    const kept = keptPlan(imported.work.id);
    await kept.sync();
    const read = readKeptPlan(kept);
    if (!read) openFile(imported);
    else if (!read.ok) openFile({ ...imported, work: { ...imported.work, id: newPlanId() } });
    else {
      await withTools(({ mergeWork }) =>
        openFile({ ...imported, work: mergeWork(imported.work, read.file.work) }),
      );
    }
    return read && !read.ok ? read.message : null;
  };
  const beginFile = (): WorkFile => {
    const file = fileOf();
    return { ...file, work: { ...file.work, id: progress.begin() } };
  };
  const acceptFacts = () => {
    progress.forgetFile();
    editPlan({ facts: String(plan.revision) });
  };
  const merge = (other: WorkFile) =>
    void withTools(({ mergeWork }) => progress.replace((now) => mergeWork(now, other.work)));

  const gaps = plan.missing
    .filter((input) => device[input] !== 'not-known')
    .map((input) => inputLabels[input]);

  return (
    <div class="island needs-script plan">
      <PlanForm
        texts={device}
        {...{ isPlanned }}
        onGo={() => goTo(`plan-step-${runbook.next?.number ?? 1}`)}
      >
        <PlanFields
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
      </PlanForm>
      <div class="screen-only">
        <LinkNotices link={link} />
      </div>
      <Verdict tone={tones[plan.verdict]} summary={plan.summary} />
      {isPlanned && <PrintHead {...{ device }} />}
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
      {isPlanned && gaps.length > 0 && (
        <p class="gaps">
          <span class="mark" aria-hidden="true">
            ?
          </span>{' '}
          Not given yet, so the plan has gaps: {gaps.join('; ')}
        </p>
      )}
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
          <WorkNotices {...progress} id={device.plan} />
          <div class="operator screen-only">
            <TextField
              id="plan-operator"
              label="Your name"
              value={work.operator}
              onEdit={(operator) => change((now) => ({ ...now, operator }))}
              hint="Stands beside your ticks and notes."
            />
          </div>
          <Runbook {...{ runbook, work, clock }} onChange={change} settled={progress.settled} />
          <p class="actions screen-only">
            <button type="button" onClick={() => print()}>
              Print
            </button>
            <CopyLinkButton />
          </p>
        </>
      )}
      <LaterFold summary="Hand over: copy, export, import">
        {({ HandOver, ImportWork }) => (
          <>
            {isPlanned && <HandOver {...{ plan, work, device }} fileOf={beginFile} />}
            <ImportWork work={work} onOpen={importFile} onMerge={merge} />
          </>
        )}
      </LaterFold>
      {work.id === '' ? (
        tools && <tools.StoredPlans onOpen={openLink} />
      ) : (
        <p class="actions screen-only">
          {progress.undo ? (
            <button type="button" onClick={progress.undo}>
              Undo
            </button>
          ) : (
            <button
              type="button"
              onClick={() => progress.replace((now) => ({ ...now, steps: new Map() }))}
            >
              Clear ticks, notes and fill-ins
            </button>
          )}
          <button type="button" onClick={() => edit({ plan: '' })}>
            Begin another plan
          </button>
        </p>
      )}
    </div>
  );
}
