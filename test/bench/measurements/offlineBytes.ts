import { gzipSync } from 'node:zlib';
import { readSiteManifest } from '../../../src/integrations/offline/siteManifest.ts';
import { readSite, singleFile } from '../../site/readSite.ts';
import type { Line } from '../line.ts';

/** Bytes that the browser stores of the site, and those of the guide as one file. */
export default async function measure(): Promise<Line[]> {
  const { directory, read } = readSite();
  const { files } = await readSiteManifest(directory);
  const contents = files.map(([path]) => read(path.replace(/(^|\/)$/, '$1index.html')));
  const file = read(singleFile);
  const sum = (all: Buffer[]) => all.reduce((total, { length }) => total + length, 0);
  const zipped = (one: Buffer) => gzipSync(one, { level: 9 });
  return [
    { what: 'files of the stored site', value: contents.length, unit: 'files' },
    { what: 'stored site', value: sum(contents), unit: 'bytes' },
    { what: 'stored site, each file gzipped', value: sum(contents.map(zipped)), unit: 'bytes' },
    { what: 'single file', value: file.length, unit: 'bytes', aim: 'at most 600,000' },
    { what: 'single file, gzipped', value: zipped(file).length, unit: 'bytes' },
  ];
}
