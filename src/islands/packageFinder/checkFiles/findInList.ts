import { type ListedDigest, digestReader } from '../../../rules/files/readDigests.ts';

/** What was found in a file with checksums. */
export interface FoundDigests {
  digests: ListedDigest[];
  /** How many checksums the file holds. */
  total: number;
}

/** PowerShell writes its lists so. */
async function encodingOf(file: File): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
}

/**
 * Reads a file with checksums as a stream, for lists that are too long to be held, and answers those
 * that matter. The first is always among them, so that a list without the right one is no empty list.
 * Fails where the file can't be read, and where `signal` stops it.
 */
export async function findInList(
  file: File,
  matters: (digest: ListedDigest) => boolean,
  signal: AbortSignal,
): Promise<FoundDigests> {
  const found: FoundDigests = { digests: [], total: 0 };
  const reader = digestReader((digest) => {
    found.total += 1;
    if (found.total === 1 || matters(digest)) found.digests.push(digest);
  });
  const decoder = new TextDecoder(await encodingOf(file));
  let rest = '';
  const take = (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) reader.line(line);
  };
  const stream = file.stream().getReader();
  for (let part = await stream.read(); !part.done; part = await stream.read()) {
    signal.throwIfAborted();
    take(decoder.decode(part.value, { stream: true }));
    // No list has so long a line.
    if (rest.length > 1_000_000) rest = '';
  }
  take(`${decoder.decode()}\n`);
  reader.end();
  return found;
}
