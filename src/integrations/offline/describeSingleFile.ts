import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { singleFilePlaceholders } from '../../layouts/singleFile.ts';

/** Tells the readers of the built site the checksum and the size of the single file. */
export async function describeSingleFile(
  site: string,
  { bytes, sha256 }: { bytes: number; sha256: string },
) {
  const file = path.join(site, 'offline/index.html');
  const html = await readFile(file, 'utf8');
  const size = `${Math.ceil(bytes / 1000)} kB`;
  if (!html.includes(singleFilePlaceholders.sha256)) {
    throw new Error(`${file} has no place for the checksum`);
  }
  const described = html
    .replaceAll(singleFilePlaceholders.sha256, sha256)
    .replaceAll(singleFilePlaceholders.size, size);
  await writeFile(file, described);
}
