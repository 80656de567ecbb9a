import { z } from 'astro/zod';
import { edition } from '../../rules/facts/edition.ts';
import { revisions } from '../../rules/facts/revisions.ts';
import type { RuleId } from '../../rules/reason.ts';

/** One file of `/api/v1/`: what it holds, and what holds of its shape. */
export interface Document {
  /** What it answers, in a sentence. */
  description: string;
  /** Shape of the content, without the head that all files share. */
  shape: z.ZodObject;
  content: Record<string, unknown>;
}

/** Puts a document together; its content has to be of its shape. */
export function document<Shape extends z.ZodObject>(
  description: string,
  shape: Shape,
  content: z.infer<Shape>,
): Document {
  return { description, shape, content };
}

/** Names of rules, whose places are in `rules.json`. */
export const ruleNames = z
  .array(z.string())
  .describe('Rules that state it; rules.json says where, and from which document.');

/** Answers names of rules, each one that exists. */
export const rulesOf = (...rules: RuleId[]): string[] => rules;

const head = z.object({
  $schema: z.string().describe('Schema of this file, relative to it.'),
  revision: z.int().min(1).describe('Revision of the facts; it counts up.'),
  revised: z.iso.date().describe('Day of that revision.'),
  edition: z.string().describe('Version of the edition of Cisco’s document.'),
});

/** The newest revision of the facts. */
const { revision, date } = revisions[revisions.length - 1] ?? { revision: 0, date: '' };

/** Answers the file of a document as it is served. */
export function fileOf(name: string, { content }: Document): Record<string, unknown> {
  const $schema = `schema/${name}.json`;
  return { $schema, revision, revised: date, edition: edition.version, ...content };
}

/**
 * Answers the JSON Schema (draft 2020-12) of a document. It allows properties that it does not know:
 * within `v1` files only gain some.
 */
export function schemaOf(name: string, { description, shape }: Document): object {
  const schema = z.toJSONSchema(head.extend(shape.shape), {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { ...schema, title: `${name}.json`, description };
}
