import { askWorker } from './askWorker.ts';

const sentences = {
  checking: 'Storing the site…',
  stored: '✓ This browser has stored the site. It works with no network from now on.',
  failed:
    'The site could not be stored: the connection broke, the host does not answer, or the storage ' +
    'is full. This page tries again every minute.',
  impossible:
    'This browser does not store the site: it came neither over HTTPS nor from this machine, or ' +
    'the browser does not allow it, as when cookies are blocked. Take the single file instead.',
};

const lookEvery = 500;
/** Until then a worker may not have begun, in milliseconds since the page asked first. */
const begunBy = 3000;

async function findState(since: number): Promise<keyof typeof sentences> {
  const registration = await navigator.serviceWorker.getRegistration();
  const { active, installing } = registration ?? {};
  if (active && (await askWorker(active))?.whole) return 'stored';
  return installing || performance.now() - since < begunBy ? 'checking' : 'failed';
}

/** Says on the page *Take it offline* whether this browser has stored the site. */
export async function tellWhetherStored(): Promise<void> {
  const place = document.querySelector('[data-stored-state]');
  if (!place || import.meta.env.DEV) return;
  const tell = (state: keyof typeof sentences) => {
    // A live region would say the same sentence again.
    if (place.textContent !== sentences[state]) place.textContent = sentences[state];
  };
  if (!('serviceWorker' in navigator)) return tell('impossible');
  tell('checking');
  const since = performance.now();
  // Where cookies are blocked, the very question is refused.
  const look = async () => {
    const state = await findState(since).catch(() => 'impossible' as const);
    tell(state);
    if (state === 'checking' || state === 'failed') setTimeout(() => void look(), lookEvery);
  };
  await look();
}
