/** What a worker of this site says of the version that it keeps. */
interface WorkerVersion {
  version: string;
  /** Whether every file of it is stored. */
  whole: boolean;
}

const patience = 10_000;

/** Asks a worker for its version. One that is empty, or is none of this site, says nothing. */
export async function askWorker(worker: ServiceWorker): Promise<WorkerVersion | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((answer) => {
    port1.onmessage = ({ data }: MessageEvent<WorkerVersion>) => answer(data);
    setTimeout(() => answer(undefined), patience);
    worker.postMessage('which-version', [port2]);
  });
}
