import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteDirectory } from '../../support/builtSite.ts';
import { type Use, hasCalculator, loadedBytes } from '../../site/loadedBytes.ts';
import { readSite, singleFile } from '../../site/readSite.ts';
import type { Line } from '../line.ts';

/** All that a visit loads, gzipped and with headers: the heaviest page of each type. */
export default function measure(): Line[] {
  const { pages, files } = readSite();
  const heaviest = (some: typeof pages, use?: Use) =>
    Math.max(0, ...some.map((page) => loadedBytes(page, use).total));
  const calculators = pages.filter((page) => hasCalculator(page) && page.path !== 'plan/');
  const plan = pages.filter(({ path }) => path === 'plan/');
  const lines: Line[] = [
    {
      what: 'heaviest page of text',
      value: heaviest(pages.filter((page) => !hasCalculator(page))),
      unit: 'bytes gzipped',
      aim: '12,000',
    },
    {
      what: 'heaviest page with a calculator',
      value: heaviest(calculators),
      unit: 'bytes gzipped',
      aim: '18,000',
    },
    {
      what: 'the same, at work for a link',
      value: heaviest(calculators, 'for-device'),
      unit: 'bytes gzipped',
    },
    { what: 'page of the runbook', value: heaviest(plan), unit: 'bytes gzipped' },
    {
      what: 'the same, at work for a link',
      value: heaviest(plan, 'for-device'),
      unit: 'bytes gzipped',
    },
  ];
  if (files.has(singleFile)) {
    const value = statSync(join(siteDirectory, singleFile)).size;
    lines.push({ what: 'single file', value, unit: 'bytes', aim: '600,000' });
  }
  return lines;
}
