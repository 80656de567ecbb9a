import { pageHref } from '../../browser/address.ts';

const steps = {
  plan: ['/plan/', 'Make the runbook'],
  files: ['/guide/package-names/', 'Find the file'],
} as const;

interface Props {
  /** What comes next, the first one before all others. */
  of: readonly (keyof typeof steps)[];
}

/** What the reader does next with an answer: one filled button. A click carries the device along. */
export function NextStep({ of }: Props) {
  return (
    <p class="actions">
      {of.map((each, index) => (
        <a
          key={each}
          class={index === 0 ? 'action' : 'action second'}
          href={pageHref(steps[each][0])}
        >
          {steps[each][1]}
        </a>
      ))}
    </p>
  );
}
