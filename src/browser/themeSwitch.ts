import { readStored, writeStored } from './storage.ts';
import { say } from './toast.ts';

/** Makes the theme switch work; the stored theme itself is set in the head, before the paint. */
export function startThemeSwitch(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
  if (!select) return;
  const stored = readStored('theme');
  select.value = stored === 'light' || stored === 'dark' ? stored : '';
  select.addEventListener('change', () => {
    const theme = select.value;
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
    if (writeStored('theme', theme || null) === 'refused') {
      say('This browser stores nothing for this page: the theme lasts until you leave it.');
    }
  });
}
