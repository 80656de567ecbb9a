import { afterEach, expect, test, vi } from 'vitest';
import { hashBeside } from '../../../../src/islands/packageFinder/checkFiles/hashBeside.ts';

afterEach(() => vi.unstubAllGlobals());

test('Stops also while the tools for it still load', async () => {
  const started: string[] = [];
  vi.stubGlobal('document', { querySelector: () => null });
  vi.stubGlobal(
    'Worker',
    class {
      constructor(address: string) {
        started.push(address);
      }
      postMessage = () => undefined;
      terminate = () => undefined;
    },
  );
  const stop = new AbortController();
  const hashing = hashBeside(new File(['content'], 'a.tar'), () => undefined, stop.signal);
  stop.abort();
  await expect(hashing).rejects.toThrow();
  expect(started).toEqual([]);
});
