import { say } from './toast.ts';

async function copyText(source: HTMLElement): Promise<boolean> {
  const text = (source.textContent ?? '').replace(/\n$/, '');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on `file://` and plain HTTP; the selection stays when this fails as well.
    getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
}

/**
 * Makes every `button[data-copy]` copy the `code` in its `.copy-box`, and say whether it did.
 * One listener for the page, so boxes that an island draws later work as well.
 */
export function startCopyButtons(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button[data-copy]');
    const source = button?.closest('.copy-box')?.querySelector('code');
    if (!button || !source) return;
    if (await copyText(source)) {
      button.dataset.copy = 'done';
      setTimeout(() => (button.dataset.copy = ''), 2000);
      say('Copied');
    } else {
      say('Could not copy: the text is selected, copy it yourself');
    }
  });
}
