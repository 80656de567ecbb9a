import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { InlineConfig } from 'vite';
import { bundleScript } from '../../../src/integrations/offline/bundleScript.ts';
import { writeServiceWorker } from '../../../src/integrations/offline/writeServiceWorker.ts';

/** One version of a site of a few files, with the real worker and the real script of the page. */
export interface TinyVersion {
  /** What the headings of its pages say. */
  name: string;
  /** The file of its worker. */
  worker: string;
  /** Content by path as it is asked for; `` is the start page. */
  files: ReadonlyMap<string, Buffer>;
  /** SHA-256 in hex of what is stored, by path. */
  hashes: Record<string, string>;
}

/** Bytes of the largest file of a version; storage is filled in steps of it. */
export const largeFile = 40_000;

const page = (name: string) =>
  `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">` +
  `<h1>${name}</h1><script src="/shell.js"></script>`;

let shell: Promise<string> | undefined;
const bundleShell = () =>
  (shell ??= bundleScript('../test/offline/tinySite/shell.ts', {
    define: { 'import.meta.env.DEV': 'false', 'import.meta.env.BASE_URL': '"/"' },
  }));

/** Makes a version; what differs from one to the next is its pages and the large file. */
export async function makeVersion(name: string, config?: InlineConfig): Promise<TinyVersion> {
  const directory = mkdtempSync(join(tmpdir(), 'tiny-site-'));
  try {
    const contents: Record<string, string | Buffer> = {
      'index.html': page(name),
      'a/index.html': page(name),
      '404.html': page(`${name} 404`),
      'shell.js': await bundleShell(),
      'same.txt': 'the same in all versions',
      [`_astro/${name}.bin`]: randomBytes(1000),
      'large.bin': randomBytes(largeFile),
    };
    for (const [path, content] of Object.entries(contents)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    const { file, files: stored } = await writeServiceWorker(directory, config);
    const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((one) => [one.slice(directory.length + 1), readFileSync(one)] as const)
      .map(([path, bytes]) => [path.replace(/(^|\/)index\.html$/, '$1'), bytes] as const);
    const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const contentOf = new Map(files);
    return {
      name,
      worker: file,
      files: contentOf,
      hashes: Object.fromEntries(
        stored.map(([path]) => [path, hashOf(contentOf.get(path) ?? Buffer.alloc(0))]),
      ),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
