const fields = 'input, textarea, select, [contenteditable]';

async function openSearch(): Promise<void> {
  const { openSearchDialog } = await import('./search/searchDialog.ts');
  openSearchDialog();
}

/** Opens the search by its buttons, by `/` and by Ctrl or ⌘ K; nothing of it loads before that. */
export function startSearchKeys(): void {
  document.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-search-open]')) void openSearch();
  });
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !commandK) return;
    if ((event.target as Element).closest?.(fields)) return;
    event.preventDefault();
    void openSearch();
  });
}
