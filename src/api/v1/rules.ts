import { z } from 'astro/zod';
import { rulesByPage } from '../../rules/facts/sources.ts';
import { document } from './document.ts';

/** Every rule, and who says so. */
export const rules = document(
  'Every rule: the page and the anchor that state it, and the document that it is from.',
  z.object({
    rules: z.array(
      z.object({
        id: z.string().describe('Stable name; reasons of answers carry it.'),
        page: z.string(),
        anchor: z.string(),
        url: z.string().describe('The sentence or table, relative to this file.'),
        origin: z
          .string()
          .nullable()
          .describe('Document that states it; null for Cisco’s chapter “Planning Your Upgrade”.'),
      }),
    ),
  }),
  {
    rules: Object.entries(rulesByPage).flatMap(([page, byRule]) =>
      Object.entries(byRule).map(([id, origin]) => ({
        id,
        page,
        anchor: id,
        url: `../../guide/${page}/#${id}`,
        origin,
      })),
    ),
  },
);
