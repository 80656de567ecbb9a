/** Brings something into the middle of the window and puts the focus on it, by its id. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
