/**
 * Puts the focus on a field, by its id. For buttons that vanish when they are pressed: the keyboard
 * would be sent back to the beginning of the page.
 */
export function focusField(id: string): void {
  document.getElementById(id)?.focus();
}
