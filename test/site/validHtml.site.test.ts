import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { everyDocument, singleFile } from './readSite.ts';

const config = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // The compressed output is for machines: how it is spelt costs bytes and helps no reader.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-implicit-input-type': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Astro writes inline styles and scripts with hashes in the policy; no nonce can stand in a file.
    'require-csp-nonce': 'off',
    // Own static files, guarded by the policy's 'self'; a reader can check the single file's hash.
    'require-sri': 'off',
    // Any id without a space is valid; those of the single file begin with the path of their page.
    'valid-id': ['error', { relaxed: true }],
    // A title that a search result shows whole may well be longer than 70 characters.
    'long-title': ['error', { maxlength: 100 }],
  },
} satisfies ConfigData;

/** All pages in one document, of which one at a time is there for the reader. */
const singleFileRules = {
  'heading-level': ['error', { allowMultipleH1: true }],
  // Quotes that the standard can do without are 3 kB.
  'attr-quotes': ['error', { style: 'any', unquoted: true }],
  'unique-landmark': 'off',
} satisfies ConfigData['rules'];

const validator = new HtmlValidate(config);
const singleFileValidator = new HtmlValidate({
  ...config,
  rules: { ...config.rules, ...singleFileRules },
});

/**
 * Firefox keeps ticks over a reload unless told not to, and islands begin with their own. It takes
 * that from an attribute that the standard has for text alone.
 */
const allowed = /autocomplete.* <input type=\\?"(radio|checkbox)/i;

test.each(everyDocument())('%s is valid HTML', async (_, { html, path }) => {
  const { results } = await (path === singleFile ? singleFileValidator : validator).validateString(
    html,
    `${path || 'index'}.html`,
  );
  const problems = results.flatMap(({ messages }) =>
    messages.map(
      ({ line, ruleId, message, selector }) => `${line}: ${ruleId}: ${message} (${selector})`,
    ),
  );
  expect(problems.filter((problem) => !allowed.test(problem))).toEqual([]);
});
