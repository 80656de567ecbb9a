import { onAddressChange, readQuery } from '../../browser/addressQuery.ts';
import { say } from '../../browser/toast.ts';
import type { Starter } from './starters.ts';

const signs = ['pointerover', 'pointerdown', 'focusin', 'input', 'click'];

async function load({ island = '', scripts = '' }: DOMStringMap): Promise<Starter> {
  // While developing, no build has named the scripts.
  if (import.meta.env.DEV) return (await import('./starters.ts')).loadStarter(island);
  const loading = scripts.split(' ').map((script) => import(/* @vite-ignore */ script));
  return (await Promise.all(loading))[0] as Starter;
}

async function start(place: HTMLElement) {
  try {
    const { start } = await load(place.dataset);
    // In a task of its own: on a slow phone, reading the scripts was one already.
    await new Promise((go) => setTimeout(go));
    start(place);
    delete place.dataset.waiting;
  } catch (error) {
    say('The calculator could not be loaded. Load this page again.');
    throw error;
  }
}

function wait(place: HTMLElement) {
  const ending = new AbortController();
  const wake = () => {
    if (ending.signal.aborted) return;
    ending.abort();
    void start(place);
  };
  const options = { signal: ending.signal, passive: true };
  for (const sign of signs) place.addEventListener(sign, wake, options);
  // A reader who was there before this script gives no sign of coming.
  if (place.contains(document.activeElement)) wake();
  if ('kept' in place.dataset) {
    // Where it can’t be asked, the place waits for the reader.
    void import('../../browser/kept.ts').then(({ ifKept }) => ifKept(wake));
  }
  if (place.dataset.waiting === 'for-touch') return;
  const wakeForDevice = () => {
    if (readQuery().size > 0) wake();
  };
  ending.signal.addEventListener('abort', onAddressChange(wakeForDevice));
  wakeForDevice();
}

/**
 * Brings each calculator of the page to life when the reader turns to it (pointer, touch, keyboard,
 * or any tool that acts for them), and at once where the address carries a device. Until then a
 * calculator costs the page its HTML alone. What is typed meanwhile stays in its fields.
 * `data-waiting="for-touch"`: for the reader alone, whatever the address carries. `data-kept`: also
 * where this browser keeps a plan.
 */
export function startCalculators(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-waiting]')) wait(place);
}
