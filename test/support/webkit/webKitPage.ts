import type { Page } from 'puppeteer-core';
import { controlByLabel, waitUntil } from '../onThePage.ts';
import { launchWebKit } from './launchWebKit.ts';
import { idOf, openSession, type ElementReference } from './webDriver.ts';

/** Keys by the names that the DOM has for them, as WebDriver writes them. */
const keys = {
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};

/** The window of a session of WebKitGTK, with what a reader does in it. */
export interface WebKitPage extends Pick<Page, 'evaluate'> {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  goBack(): Promise<void>;
  url(): Promise<string>;
  title(): Promise<string>;
  /** Makes the window as large as this, in CSS pixels with its frame. */
  resize(width: number, height: number): Promise<void>;
  /** Presses a key, or types a text where the focus is. */
  press(key: keyof typeof keys | '/'): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts a value into the control with this label: types it, or picks it by text or value. */
  fill(label: string, value: string): Promise<void>;
  /** Chooses a file, by its path, in the control with this label. */
  upload(label: string, path: string): Promise<void>;
  /** Clicks the control with this label. */
  choose(label: string): Promise<void>;
  /** Clicks the first shown element that matches a selector and holds a text. */
  click(selector: string, text?: string): Promise<void>;
  /** Ends the browser. */
  close(): void;
}

interface Outcome {
  value?: unknown;
  error?: string;
}

/** A session in a new browser. WebKitGTK hangs at a start now and then, so a second try is due. */
async function startSession(tries = 2) {
  const driver = await launchWebKit();
  try {
    return { call: await openSession(driver.address), close: driver.end };
  } catch (error) {
    driver.end();
    if (tries > 1) return startSession(tries - 1);
    throw error;
  }
}

/** Opens the window of a new WebKitGTK, with nothing stored. */
export async function openWebKitPage(): Promise<WebKitPage> {
  const { call, close } = await startSession();

  const evaluate = async (run: unknown, ...values: unknown[]): Promise<unknown> => {
    const script = `const values = [...arguments], done = values.pop();
      new Promise((answer) => answer((${String(run)})(...values)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await call<Outcome>('POST', '/execute/async', {
      script,
      args: values,
    });
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const page = { evaluate } as unknown as Pick<Page, 'evaluate'>;
  const element = (reference: unknown) => `/element/${idOf(reference as ElementReference)}`;
  const click = async (reference: unknown) => {
    // The driver clicks a place, whatever stands there by then: the page must not scroll or grow any more.
    let still = 0;
    let last: unknown;
    const isStill = async () => {
      const now = await evaluate(scrollTo, reference);
      still = now === last ? still + 1 : 0;
      last = now;
      return still > 2;
    };
    await waitUntil(isStill, Boolean, 'the page to stand still');
    await call('POST', `${element(reference)}/click`, {});
  };
  const control = (label: string) =>
    waitUntil(
      () => evaluate(controlByLabel, label, 'main'),
      Boolean,
      `a live control labelled “${label}”`,
    );
  const type = async (text: string) => {
    const focused = await call<ElementReference>('GET', '/element/active');
    await call('POST', `${element(focused)}/value`, { text });
  };

  const resize = async (width: number, height: number) => {
    await call('POST', '/window/rect', { width, height });
  };

  await resize(1280, 900);
  await call('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });
  return {
    ...page,
    resize,
    goto: (url) => call('POST', '/url', { url }),
    reload: () => call('POST', '/refresh', {}),
    goBack: () => call('POST', '/back', {}),
    url: () => call('GET', '/url'),
    title: () => call('GET', '/title'),
    press: (key) => type(key === '/' ? key : keys[key]),
    type,
    async upload(label, text) {
      await call('POST', `${element(await control(label))}/value`, { text });
    },
    choose: async (label) => click(await control(label)),
    async fill(label, value) {
      const found = await control(label);
      const option = await evaluate(optionBy, found, value);
      if (option) return click(option);
      await evaluate(selectText, found);
      await type(value || keys.Backspace);
    },
    async click(selector, text = '') {
      const found = await waitUntil(
        () => evaluate(shownBy, selector, text),
        Boolean,
        `${selector} with “${text}”`,
      );
      await click(found);
    },
    close,
  };
}

function scrollTo(target: Element) {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  return `${target.getBoundingClientRect().top} of ${document.documentElement.scrollHeight}`;
}

function optionBy(control: Element, wanted: string) {
  if (!(control instanceof HTMLSelectElement)) return null;
  return [...control.options].find(({ value, text }) => value === wanted || text.trim() === wanted);
}

function selectText(control: HTMLInputElement) {
  control.focus();
  control.select();
}

function shownBy(selector: string, text: string) {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  return all.find((one) => one.checkVisibility() && one.textContent.includes(text)) ?? null;
}
