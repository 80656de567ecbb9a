import { md5 } from '@noble/hashes/legacy.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/*
 * Computes the checksums of a file in slices. Runs in a page, and as a worker of it: this script imports
 * nothing that needs a page. What browsers have for it (`crypto.subtle.digest`) takes a whole file at
 * once, and knows no MD5.
 */

/** Checksums of all bytes of a file, hexadecimal and in lower case. */
export interface Digests {
  sha512: string;
  md5: string;
}

/** What a worker tells the page: bytes read so far, the checksums, or that the file can't be read. */
export type WorkerNews = { done: number } | { digests: Digests } | { failed: true };

/** Where this script is, to be started as a worker; a script inside a document is nowhere. */
export const ownAddress = import.meta.url as string | undefined;

/** Bytes at a time: long enough to lose no speed, short enough for a page to stay at hand. */
export const sliceBytes = { inWorker: 4 * 2 ** 20, inPage: 2 ** 20 } as const;

/**
 * Frees the memory of bytes that are done with: sent to nobody, they are gone. Chromium keeps what
 * `transfer(0)` detaches until a collection that nothing asks for any more.
 */
function giveBack(buffer: ArrayBuffer): void {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(null, [buffer]);
  port1.close();
  port2.close();
}

/**
 * Computes both checksums of a file in one reading, a slice at a time; the next one is read meanwhile.
 * Fails where the file can't be read, or was changed since it was chosen.
 */
export async function hashFile(
  file: Blob,
  onProgress: (done: number) => void,
  { bytes, signal }: { bytes: number; signal?: AbortSignal },
): Promise<Digests> {
  const [long, short] = [sha512.create(), md5.create()];
  const read = (start: number) => file.slice(start, start + bytes).arrayBuffer();
  let next = file.size > 0 ? read(0) : null;
  for (let start = 0; next; start += bytes) {
    const buffer = await next;
    signal?.throwIfAborted();
    next = start + bytes < file.size ? read(start + bytes) : null;
    const slice = new Uint8Array(buffer);
    const done = start + slice.length;
    long.update(slice);
    short.update(slice);
    // Browsers collect late: a file of gigabytes would stand in memory as garbage.
    giveBack(buffer);
    onProgress(done);
  }
  return { sha512: bytesToHex(long.digest()), md5: bytesToHex(short.digest()) };
}

// As a worker: one file, then it is ended by the page.
if ('WorkerGlobalScope' in globalThis) {
  const say = (news: WorkerNews) => postMessage(news);
  addEventListener('message', ({ data }: MessageEvent<File>) => {
    hashFile(data, (done) => say({ done }), { bytes: sliceBytes.inWorker }).then(
      (digests) => say({ digests }),
      () => say({ failed: true }),
    );
  });
}
