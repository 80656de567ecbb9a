import { useState } from 'preact/hooks';
import { CopyButton } from '../pieces/CopyButton.tsx';
import { useStoredValue } from '../pieces/useStoredValue.ts';
import { StorageNotice } from '../ticks/StorageNotice.tsx';
import { useStoredTicks } from '../ticks/useStoredTicks.ts';
import { ChecklistLine } from './ChecklistLine.tsx';
import { type ChecklistSection, checklistAsMarkdown } from './checklistSections.ts';

interface Props {
  /** Name of the list, as the page and its copy have it. */
  title: string;
  /** Begins the ids of the boxes. */
  prefix: string;
  sections: readonly ChecklistSection[];
  /** Key of device and plan, under which the ticks are kept. */
  plan: string;
  /** Device and plan by name; empty where nothing is given. */
  planName: string;
}

/** A list to tick: kept per device and plan, cleared with a way back, printed and copied whole. */
export function Checklist({ title, prefix, sections, plan, planName }: Props) {
  const { ticks, tick, settled, storage } = useStoredTicks(plan);
  const [cleared, setCleared] = useState<{ plan: string; steps: string[] } | null>(null);
  const items = sections.flatMap((section) => section.items);
  const done = items.filter(({ id }) => ticks[id]?.ticked).length;
  const told = useStoredValue(done, settled);
  const undo = () => {
    tick(cleared?.steps ?? [], true);
    setCleared(null);
  };
  return (
    <div class="checklist">
      <p class="progress">
        <span role="status">
          {told} of {items.length} done.
        </span>{' '}
        {planName
          ? `Ticks are kept for: ${planName}.`
          : 'Ticks are kept for a device not named yet.'}
      </p>
      <StorageNotice storage={storage} />
      {sections.map((section) => (
        <section key={section.title} aria-label={section.title}>
          <h3>{section.title}</h3>
          <ul>
            {section.items.map((item) => (
              <ChecklistLine
                key={item.id}
                {...{ prefix, item }}
                isDone={ticks[item.id]?.ticked ?? false}
                onTick={(isDone) => {
                  setCleared(null);
                  tick([item.id], isDone);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
      <p class="actions">
        <CopyButton
          label="Copy as Markdown"
          text={() => checklistAsMarkdown(title, planName, sections, ticks)}
        />
        <button type="button" onClick={() => print()}>
          Print
        </button>
        {cleared?.plan === plan ? (
          <button type="button" onClick={undo}>
            Undo: bring the ticks back
          </button>
        ) : (
          <button
            type="button"
            aria-disabled={done === 0}
            onClick={() => {
              if (done === 0) return;
              const steps = Object.keys(ticks).filter((id) => ticks[id]?.ticked);
              setCleared({ plan, steps });
              tick(steps, false);
            }}
          >
            Clear the ticks
          </button>
        )}
      </p>
    </div>
  );
}
