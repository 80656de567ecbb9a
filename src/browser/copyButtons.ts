import { say } from './toast.ts';

/** Selects and copies an element's text, as the reader would; the selection stays to be seen. */
function copySelection(source: Element): boolean {
  getSelection()?.selectAllChildren(source);
  return document.execCommand('copy');
}

async function copyText(text: string, source?: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on plain HTTP, and none when the reader forbids it.
    if (source) return copySelection(source);
    const aside = document.createElement('pre');
    aside.className = 'visually-hidden';
    aside.textContent = text;
    document.body.append(aside);
    const copied = copySelection(aside);
    aside.remove();
    return copied;
  }
}

/**
 * Copies a text and lets its button say whether that worked. `source` is the element that shows
 * the text, if one does: where nothing can be copied, it is selected.
 */
export async function copyFrom(button: HTMLElement, text: string, source?: Element): Promise<void> {
  if (await copyText(text, source)) {
    button.dataset.copy = 'done';
    setTimeout(() => (button.dataset.copy = ''), 2000);
    say('Copied');
  } else {
    say(
      source
        ? 'Could not copy: the text is selected, copy it yourself'
        : 'Could not copy: this browser does not allow it here',
    );
  }
}

/**
 * Makes every `button[data-copy]` copy the `code` in its `.copy-box`, and say whether it did.
 * One listener for the page, so boxes that an island draws later work as well.
 */
export function startCopyButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button[data-copy]');
    const source = button?.closest('.copy-box')?.querySelector('code');
    if (button && source) {
      void copyFrom(button, (source.textContent ?? '').replace(/\n$/, ''), source);
    }
  });
}
