import type { Digests, WorkerNews } from '../../../browser/hashFile.ts';

type HashTools = typeof import('../../../browser/hashFile.ts');

/** Answers where a worker’s script is; that of the single file gets an address from its text. */
function workerAddress({ ownAddress }: HashTools): string | undefined {
  const text = document.querySelector('#hash-worker')?.textContent;
  if (!text) return ownAddress;
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

/** Starts a worker, or answers `null` where the browser has none or refuses it. */
function startWorker(tools: HashTools): Worker | null {
  try {
    const address = workerAddress(tools);
    return address === undefined
      ? null
      : new Worker(address, { type: address.startsWith('blob:') ? 'classic' : 'module' });
  } catch {
    return null;
  }
}

/**
 * What a worker answers; `null` where it never ran, or could not read the file, so that the page has to do
 * it: in the single file, WebKit lets no worker read.
 */
function askWorker(
  worker: Worker,
  file: File,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Digests | null> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => fail(new Error('Stopped')));
    worker.onerror = (event) => {
      event.preventDefault();
      done(null);
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
      if ('done' in data) onProgress(data.done);
      else done('digests' in data ? data.digests : null);
    };
    worker.postMessage(file);
  });
}

/**
 * Computes the checksums of a file beside the page, in a worker, or where there is none in the page in
 * short slices. Fails where the file can't be read, and where `signal` stops it.
 */
export async function hashBeside(
  file: File,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Digests> {
  const tools = await import('../../../browser/hashFile.ts');
  signal.throwIfAborted();
  const worker = startWorker(tools);
  try {
    const digests = worker && (await askWorker(worker, file, onProgress, signal));
    if (digests) return digests;
    const bytes = tools.sliceBytes.inPage;
    return await tools.hashFile(file, onProgress, { bytes, signal });
  } finally {
    worker?.terminate();
  }
}
