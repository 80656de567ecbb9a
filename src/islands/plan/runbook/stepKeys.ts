/** Fields that take letters. */
const typed = 'textarea, select, input:not([type="checkbox"])';

/**
 * With the focus in the runbook: `j` and `k` go to the step after and before, `x` ticks, `n` opens
 * the note. Nowhere else, as a single letter must do nothing to those who speak to their computer.
 */
export function onStepKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const { key, currentTarget, altKey, ctrlKey, metaKey } = event;
  const target = event.target as HTMLElement;
  if (altKey || ctrlKey || metaKey || target.matches(typed)) return;
  const here = target.closest('.step');
  const boxOf = (step: Element | null | undefined) =>
    step?.querySelector<HTMLInputElement>(':scope > input');
  if (key === 'j' || key === 'k') {
    const steps = [...currentTarget.querySelectorAll('.step')].filter((one) =>
      one.checkVisibility(),
    );
    const ahead = (one: Element) =>
      Boolean(target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    const next =
      key === 'j'
        ? steps.find((one) => one !== here && ahead(one) && !here?.contains(one))
        : steps.findLast((one) => one !== here && !ahead(one));
    boxOf(next)?.focus();
  } else if (key === 'x') boxOf(here)?.click();
  else if (key === 'n') here?.querySelector<HTMLElement>('.open-note')?.click();
  else return;
  event.preventDefault();
}
