import type { Page } from 'puppeteer-core';

/** Writes every violation of the page's content security policy to its console, as an error. */
function reportPolicyViolations() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`content security policy: ${violatedDirective} refused ${blockedURI}`);
  });
}

/**
 * What Firefox says of a request that a navigation, or the end of its page, has cut short: without an
 * address, of an icon that it asks for by itself, or of `sw.js`, which every page asks for last. The
 * stored site's worker answers each request for `sw.js`, so nothing else can end one this way.
 */
const cutShort =
  /Failed to load ‘(?:[^’]*\/(?:favicon\.ico|sw\.js))?’\. A ServiceWorker intercepted the request/;

/**
 * Collects what no page may do: console errors, uncaught errors, violations of its content security
 * policy, requests to other origins.
 */
export async function watchForTrouble(
  page: Page,
  isOwn: (url: string) => boolean,
  report: (trouble: string) => void,
): Promise<void> {
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    report(`console error on ${page.url()}: ${message.text()} (${message.location().url ?? ''})`);
  });
  page.on('pageerror', (error) => {
    if (!cutShort.test(String(error))) report(`uncaught on ${page.url()}: ${String(error)}`);
  });
  page.on('request', (request) => {
    const isLocal = /^(data|blob|about):/.test(request.url()) || isOwn(request.url());
    if (!isLocal) report(`foreign request from ${page.url()}: ${request.url()}`);
  });
  await page.evaluateOnNewDocument(reportPolicyViolations);
}
