import type { Page } from 'puppeteer-core';

/** In each new page: keeps whatever waits as long as a pause or longer, so that no pause ends by itself. */
function hold(pause: number) {
  const system = window.setTimeout.bind(window);
  const held: (() => void)[] = [];
  Object.assign(window, {
    setTimeout: (run: () => void, delay = 0) => {
      if (delay < pause) return system(run, delay);
      return -held.push(run);
    },
    clearTimeout: (id?: number) => {
      if (id !== undefined && id < 0) held[-id - 1] = () => undefined;
      else window.clearInterval(id);
    },
    endPauses: () =>
      held.splice(0, held.length, ...held.map(() => () => undefined)).forEach((run) => run()),
  });
}

/** Has no pause of a page end by itself that is as long as this, in milliseconds, however slow the machine is. */
export const holdPauses = (pause: number) => (page: Page) =>
  page.evaluateOnNewDocument(hold, pause);

/** Ends the pauses that run. */
export const endPauses = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'endPauses') as () => void)());
