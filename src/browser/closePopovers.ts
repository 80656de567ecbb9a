/** Closes the sidebar or the contents on a phone once the reader has chosen a place in it. */
export function startClosingPopovers(): void {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    link?.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
  });
}
