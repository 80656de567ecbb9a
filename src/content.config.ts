import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

/** The pages: one MDX page per task of the reader. */
const guide = defineCollection({
  loader: glob({ pattern: '*.mdx', base: 'content/guide' }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    /** Place in reading order. */
    order: z.number().int(),
    /** Day of the last change of the words, as YYYY-MM-DD (read as UTC). */
    updated: z.date(),
  }),
});

export const collections = { guide };
