const sentences = {
  checking: 'Storing the site…',
  stored: '✓ This browser has stored the site. It works with no network from now on.',
  failed:
    'The site could not be stored: the connection broke, or the storage is full. ' +
    'Load this page again to go on.',
  impossible:
    'This browser does not store the site: it came neither over HTTPS nor from this machine, or ' +
    'the browser does not allow it. Take the single file instead.',
};

/** Says on the page *Take it offline* whether this browser has stored the site. */
export async function tellWhetherStored(): Promise<void> {
  const place = document.querySelector('[data-stored-state]');
  if (!place || import.meta.env.DEV) return;
  const tell = (state: keyof typeof sentences) => (place.textContent = sentences[state]);
  if (!('serviceWorker' in navigator)) return void tell('impossible');
  tell('checking');
  const { serviceWorker } = navigator;
  void serviceWorker.ready.then(() => tell('stored'));
  // A first attempt that fails leaves no registration, and nothing would ever be ready.
  const look = async () => {
    const registration = await serviceWorker.getRegistration();
    if (!registration) tell('failed');
    else if (!registration.active) setTimeout(() => void look(), 500);
  };
  setTimeout(() => void look(), 3000);
}
