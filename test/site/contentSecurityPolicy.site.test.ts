import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { everyDocument, type BuiltPage } from './readSite.ts';

function policyOf({ document }: BuiltPage): Map<string, string[]> {
  const metas = document.querySelectorAll('meta[http-equiv="content-security-policy" i]');
  expect(metas, 'policies on the page').toHaveLength(1);
  const directives = (metas[0]?.getAttribute('content') ?? '').split(';');
  return new Map(
    directives
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

test.each(everyDocument())('%s has a strict content security policy', (_, page) => {
  const policy = policyOf(page);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  const sources = [...policy.values()].flat();
  expect(sources).not.toContain("'unsafe-inline'");
  expect(sources).not.toContain("'unsafe-eval'");
  expect(sources.filter((source) => /^(\*|https?:|wss?:|\/\/)/.test(source))).toEqual([]);
});

test.each(everyDocument())(
  'Every inline script and style of %s is allowed by its hash',
  (_, page) => {
    const sources = [...policyOf(page).values()].flat();
    const inline = page.document.querySelectorAll('script:not([src]), style');
    const refused = inline
      .filter((element) => !/json/.test(element.getAttribute('type') ?? ''))
      .map((element) => element.rawText)
      .filter((text) => {
        const digest = createHash('sha256').update(text).digest('base64');
        return !sources.includes(`'sha256-${digest}'`);
      });
    expect(refused).toEqual([]);
  },
);

test.each(everyDocument())('%s has no inline event handler and no style attribute', (_, page) => {
  const refused = page.document
    .querySelectorAll('*')
    .filter((element) => Object.keys(element.attributes).some((name) => /^(on|style$)/i.test(name)))
    .map((element) => `${element.rawTagName} ${element.rawAttrs}`);
  expect(refused).toEqual([]);
});
