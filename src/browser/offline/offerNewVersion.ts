import styles from '../../styles/updateBar.css?inline';
import { askWorker } from './askWorker.ts';

/** How often a worker is told again that it is wanted, in milliseconds. */
const saidAgain = 5_000;

let bar: HTMLElement | undefined;

function makeButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

function useNewVersion(registration: ServiceWorkerRegistration) {
  // Another tab may have taken it already: then it is only this tab that still shows the old one.
  if (!registration.waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  // By then it may be another one that waits.
  const ask = () => registration.waiting?.postMessage('use-new-version');
  ask();
  // Chromium was seen not to act on it, once in some hundred times that another version was being stored.
  setInterval(ask, saidAgain);
}

/**
 * Says that a new version is ready, without taking the focus, and loads it when the reader says so:
 * never by itself, for a form may be half filled in this tab or in another one.
 */
function showUpdateBar(registration: ServiceWorkerRegistration): void {
  if (bar?.isConnected) return;
  const made = document.createElement('div');
  const sentence = document.createElement('p');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  bar = made;
  made.className = 'update-bar';
  sentence.role = 'status';
  made.append(
    sentence,
    makeButton('Use it now', () => useNewVersion(registration)),
    makeButton('Later', () => made.remove()),
  );
  document.body.append(made);
  // A live region speaks of what is put into it, not of what it is born with.
  setTimeout(() => (sentence.textContent = 'A new version of this site is ready.'));
}

/**
 * Offers what waits, if it is a whole version and another one than the reader has. Where nobody
 * answers for the pages, because an empty file has become the worker, it is taken at once.
 */
export async function offerNewVersion(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting, active } = registration;
  if (!waiting) return showUpdateBar(registration);
  const [next, inUse] = await Promise.all([waiting, active].map((one) => one && askWorker(one)));
  if (!next?.whole) return;
  if (!inUse) waiting.postMessage('use-new-version');
  else if (next.version !== inUse.version) showUpdateBar(registration);
}
