import type { ClientDirective } from 'astro';

const signs = ['pointerover', 'pointerdown', 'focusin', 'input', 'click'];
const addressSigns = ['popstate', 'upgrade-guide:address'];

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
    if (location.search.length > 1) void wake();
  };
  const options = { signal: ending.signal, passive: true };
  for (const sign of signs) island.addEventListener(sign, wake, options);
  if (value === 'touched') return;
  for (const sign of addressSigns) addEventListener(sign, wakeForDevice, options);
  wakeForDevice();
};

export default use;
