import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashFile } from '../../src/browser/hashFile.ts';

const nodes = (bytes: Uint8Array) => ({
  sha512: createHash('sha512').update(bytes).digest('hex'),
  md5: createHash('md5').update(bytes).digest('hex'),
});

test('Known checksums: of nothing, and of “abc”', async () => {
  const of = (text: string) => hashFile(new Blob([text]), () => undefined, { bytes: 64 });
  expect((await of('')).md5).toBe('d41d8cd98f00b204e9800998ecf8427e');
  expect(await of('abc')).toEqual({
    md5: '900150983cd24fb0d6963f7d28e17f72',
    sha512:
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  });
});

test.each([1, 63, 64, 65, 127, 128, 129, 1000, 3000])(
  'Of %i bytes, the same whatever the slices are',
  async (length) => {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 31) % 256);
    for (const slice of [1, 64, 100, 128, length, length + 1]) {
      const done: number[] = [];
      const digests = await hashFile(new Blob([bytes]), (now) => done.push(now), { bytes: slice });
      expect(digests).toEqual(nodes(bytes));
      expect(done.at(-1)).toBe(length);
      expect(done).toHaveLength(Math.ceil(length / slice));
    }
  },
);

/** A file that remembers what was read of it. */
class WatchedFile extends Blob {
  readonly buffers: ArrayBuffer[] = [];
  override slice(start?: number, end?: number): Blob {
    const part = super.slice(start, end);
    const read = part.arrayBuffer.bind(part);
    part.arrayBuffer = async () => {
      const buffer = await read();
      this.buffers.push(buffer);
      return buffer;
    };
    return part;
  }
}

test('Holds no more than two slices in memory, whatever the collector does', async () => {
  const slice = 1000;
  const file = new WatchedFile([new Uint8Array(50 * slice)]);
  const held: number[] = [];
  const holding = () => file.buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
  await hashFile(file, () => held.push(holding()), { bytes: slice });
  expect(file.buffers).toHaveLength(50);
  expect(Math.max(...held)).toBeLessThanOrEqual(2 * slice);
  expect(holding()).toBe(0);
});

test('Stops where it is told to', async () => {
  const stop = new AbortController();
  const hashing = hashFile(new Blob([new Uint8Array(1000)]), () => stop.abort(), {
    bytes: 10,
    signal: stop.signal,
  });
  await expect(hashing).rejects.toThrow();
});
