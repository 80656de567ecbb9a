import type { ClientDirective } from 'astro';
import { onAddressChange, readQuery } from './addressQuery.ts';

const signs = ['pointerover', 'pointerdown', 'focusin', 'input', 'click'];

/**
 * `client:use`: brings an island to life when the reader turns to it (pointer, touch, keyboard, or
 * any tool that acts for them), and at once where the address carries a device. Until then a
 * calculator costs the page its HTML alone. What is typed meanwhile stays in its fields.
 * `client:use="touched"`: for the reader alone, whatever the address carries.
 */
const use: ClientDirective = (load, { value }, island) => {
  const ending = new AbortController();
  const wake = async () => {
    ending.abort();
    const hydrate = await load();
    await hydrate();
  };
  const wakeForDevice = () => {
    if (readQuery().size > 0) void wake();
  };
  const options = { signal: ending.signal, passive: true };
  for (const sign of signs) island.addEventListener(sign, wake, options);
  if (value === 'touched') return;
  ending.signal.addEventListener('abort', onAddressChange(wakeForDevice));
  wakeForDevice();
};

export default use;
