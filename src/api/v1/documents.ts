import { z } from 'astro/zod';
import { edition } from '../../rules/facts/edition.ts';
import { revisions } from '../../rules/facts/revisions.ts';
import { type Document, document } from './document.ts';
import { orders } from './orders.ts';
import { packages } from './packages.ts';
import { paths } from './paths.ts';
import { platforms } from './platforms.ts';
import { releases } from './releases.ts';
import { rules } from './rules.ts';
import { table1 } from './table1.ts';

const listed: Record<string, Document> = {
  'table-1': table1,
  platforms,
  releases,
  packages,
  orders,
  rules,
  paths,
};

const index = document(
  'What there is: the files of this folder, and the revisions of the facts.',
  z.object({
    source: z.object({ publisher: z.string(), title: z.string(), version: z.string() }),
    checkedOn: z.iso.date().describe('Day on which the facts were last held against the source.'),
    notice: z.string(),
    about: z.string().describe('The page about these files, relative to this one.'),
    files: z.array(
      z.object({
        name: z.string(),
        description: z.string(),
        url: z.string().describe('Relative to this file, as is the schema.'),
        schema: z.string(),
      }),
    ),
    revisions: z
      .array(
        z.object({
          revision: z.int(),
          date: z.iso.date(),
          summary: z.string(),
          changed: z.array(z.string()).describe('Rules whose facts or words changed.'),
        }),
      )
      .describe('Oldest first.'),
  }),
  {
    source: { publisher: edition.publisher, title: edition.title, version: edition.version },
    checkedOn: edition.checkedOn,
    notice: 'Unofficial: not by Cisco and not endorsed by Cisco. Cisco’s current documents win.',
    about: '../../guide/data/',
    files: Object.entries(listed).map(([name, { description }]) => ({
      name,
      description,
      url: `${name}.json`,
      schema: `schema/${name}.json`,
    })),
    revisions: revisions.map(({ changed, ...revision }) => ({
      ...revision,
      changed: [...changed],
    })),
  },
);

/** Every file of `/api/v1/` by its name without `.json`. */
export const documents: Record<string, Document> = { index, ...listed };
