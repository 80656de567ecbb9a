/**
 * Puts the focus on a field. For buttons that fill a field and vanish by that: the keyboard would
 * be sent back to the beginning of the page.
 */
export function focusField(id: string): void {
  document.getElementById(id)?.focus();
}
