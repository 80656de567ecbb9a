import type { Page } from 'puppeteer-core';
import { timeout } from '../support/onThePage.ts';

/** Answers a question as a reader does: picks an answer by its label, under the question's text. */
export async function chooseAnswer(page: Page, question: string, answer: string): Promise<void> {
  const find = (wanted: string, name: string) => {
    const group = [...document.querySelectorAll('fieldset')].find(
      (one) => one.querySelector('legend')?.textContent === wanted,
    );
    const label = [...(group?.querySelectorAll('label') ?? [])].find(
      (one) => one.textContent.trim() === name,
    );
    const control = label?.control;
    // An island that waits for the reader comes to life when it is used.
    if (control?.closest('[data-waiting]')) control.focus();
    return control?.closest('[data-waiting]') ? null : (control ?? null);
  };
  const options = { polling: 30, timeout };
  const control = await page.waitForFunction(find, options, question, answer);
  await control.asElement()?.evaluate((one) => {
    if (one instanceof HTMLElement) one.click();
  });
}
