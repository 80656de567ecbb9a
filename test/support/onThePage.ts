import type { ElementHandle, Page } from 'puppeteer-core';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A page whose scripts can be asked: Puppeteer's, or WebKitGTK's. */
export type Asked = Pick<Page, 'evaluate'>;

const polling = 30;
/** Milliseconds, for a browser that shares two cores with another; speed is what `.timing` holds. */
export const timeout = 30_000;

/**
 * In the page: the form control whose label is a text, the whole of it or its beginning; null until
 * it is there and its island is alive, which it brings about.
 */
export function controlByLabel(wanted: string, scope: string): Control | null {
  const labels = [...document.querySelectorAll<HTMLLabelElement>(`${scope} label`)].filter((one) =>
    one.checkVisibility(),
  );
  const textOf = (one: HTMLLabelElement) => one.textContent.replace(/\s+/g, ' ').trim();
  const found =
    labels.find((one) => textOf(one) === wanted) ??
    labels.find((one) => textOf(one).startsWith(wanted));
  const control = found?.control as Control | null | undefined;
  // Islands that wait for the reader come to life when they are seen or used.
  if (control?.closest('[data-waiting]')) {
    control.scrollIntoView({ block: 'center' });
    control.focus();
    // A window that the screen's focus is not on hears of no `focusin`; the pointer passes over it.
    control.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    return null;
  }
  return control ?? null;
}

/** Finds a form control by its label, once it is there and alive. */
export async function field(
  page: Page,
  label: string,
  within = 'main',
): Promise<ElementHandle<Control>> {
  try {
    const handle = await page.waitForFunction(controlByLabel, { polling, timeout }, label, within);
    return handle.asElement() as ElementHandle<Control>;
  } catch {
    throw new Error(`No live control labelled "${label}" within ${within} on ${page.url()}`);
  }
}

/** Puts a value into a labelled control as a reader does: types it, or picks it by text or value. */
export async function fill(page: Page, label: string, value: string, within?: string) {
  const control = await field(page, label, within);
  const kind = await control.evaluate((one) =>
    one instanceof HTMLSelectElement ? 'select' : 'text',
  );
  if (kind === 'select') {
    const find = () =>
      control.evaluate((one, wanted) => {
        const options = [...(one as HTMLSelectElement).options];
        return options.find(({ value, text }) => value === wanted || text.trim() === wanted)?.value;
      }, value);
    const isThere = (option?: string) => option !== undefined;
    await control.select(
      (await waitUntil(find, isThere, `the option "${value}" of ${label}`)) ?? '',
    );
    return;
  }
  await control.evaluate((one) => {
    one.focus();
    if (!(one instanceof HTMLSelectElement)) one.select();
  });
  if (value === '') await page.keyboard.press('Backspace');
  else if (value.length > 100)
    await page.evaluate((text) => document.execCommand('insertText', false, text), value);
  else await page.keyboard.type(value);
}

/** What a labelled control holds. */
export async function valueOf(page: Page, label: string, within?: string): Promise<string> {
  const control = await field(page, label, within);
  return control.evaluate((one) => one.value);
}

/** Waits until a labelled control holds a text: that of a link is drawn a moment after the control. */
export async function waitForValue(page: Page, label: string, wanted: string, within?: string) {
  const value = () => valueOf(page, label, within);
  await waitUntil(value, (text) => text === wanted, `${label} to hold “${wanted.slice(0, 100)}”`);
}

/** Clicks an element in the page: a place that a pointer aims at may move until it is there. */
export const clickIn = (element: ElementHandle) =>
  element.evaluate((one) => (one as HTMLElement).click());

/** Clicks the first element that matches, once it is there. */
export async function clickOn(page: Page, selector: string) {
  const found = await page.waitForSelector(selector, { timeout });
  if (found) await clickIn(found);
}

/** Text of the first shown element that matches, white space made single; empty without one. */
export async function textOf(page: Asked, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>(wanted)];
    const found = all.find((one) => one.checkVisibility());
    return (found?.innerText ?? '').replace(/\s+/g, ' ').trim();
  }, selector);
}

/** Text of the answer: the first `role="status"` of the page's main part. */
export const answerOf = (page: Asked, within = 'main') => textOf(page, `${within} [role="status"]`);

/** Waits until the text of an element matches; the error says what stood there last. */
export async function waitForText(page: Asked, selector: string, pattern: RegExp | string) {
  await waitUntil(
    () => textOf(page, selector),
    (text) => (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)),
    `${selector} to say ${String(pattern)}`,
  );
}

/** Waits until the answer matches. */
export const waitForAnswer = (page: Asked, pattern: RegExp | string, within = 'main') =>
  waitForText(page, `${within} [role="status"]`, pattern);

/** In a page: a reader’s pause never ends, however slow the test is; so what is judged was left. */
export function stopPauses() {
  const wait = window.setTimeout.bind(window);
  const unlessPause = (work: () => void, time = 0) => (time < 1000 ? wait(work, time) : 0);
  Reflect.set(window, 'setTimeout', unlessPause);
}

/** What a page says of a question that a navigation has cut off. */
const cutOff = /context was destroyed|cannot find context|no such (frame|window)|detached/i;

/** Asks again and again until the answer is good, and gives it back. */
export async function waitUntil<Answer>(
  ask: () => Promise<Answer> | Answer,
  isGood: (answer: Answer) => boolean,
  wish: string,
  limit = timeout,
): Promise<Answer> {
  const end = performance.now() + limit;
  let last = 'nothing';
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (isGood(answer)) return answer;
      last = JSON.stringify(answer);
    } catch (error) {
      if (!cutOff.test(String(error))) throw error;
    }
    await new Promise((done) => setTimeout(done, polling));
  }
  throw new Error(`Waited for ${wish}; last seen: ${last}`);
}

/** Finds an element by its role and accessible name, as a screen reader would. */
export async function byRole(page: Page, role: string, name: string): Promise<ElementHandle> {
  const selector = `::-p-aria([name="${name}"][role="${role}"])`;
  const found = await page.waitForSelector(selector, { timeout });
  if (!found) throw new Error(`No ${role} named "${name}" on ${page.url()}`);
  return found;
}

/** Presses Tab until the focus is on an element that matches; fails after `limit` presses. */
export async function tabTo(page: Page, selector: string, limit = 80) {
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    const isThere = (wanted: string) => document.activeElement?.matches(wanted) ?? false;
    if (await page.evaluate(isThere, selector)) return;
  }
  throw new Error(`${limit} presses of Tab did not reach ${selector} on ${page.url()}`);
}
