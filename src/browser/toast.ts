let hide: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence in the page's status line, for the eye and for a screen reader. */
export function say(sentence: string): void {
  const toast = document.getElementById('toast');
  if (!toast) return;
  clearTimeout(hide);
  toast.textContent = '';
  // A live region speaks when its text changes, so the same sentence twice needs a gap.
  requestAnimationFrame(() => (toast.textContent = sentence));
  hide = setTimeout(() => (toast.textContent = ''), 6000);
}
