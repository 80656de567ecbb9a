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
  'The policy of %s allows its inline scripts and styles by hash, and no others',
  (_, page) => {
    const hashes = [...policyOf(page).values()].flat().filter((one) => one.startsWith("'sha256-"));
    const inline = page.document
      .querySelectorAll('script:not([src]), style')
      .filter((element) => !/json/.test(element.getAttribute('type') ?? ''))
      .map(({ rawText }) => createHash('sha256').update(rawText).digest('base64'))
      .map((digest) => `'sha256-${digest}'`);
    expect(hashes.toSorted()).toEqual(inline.toSorted());
  },
);

test.each(everyDocument())('%s has no inline event handler and no style attribute', (_, page) => {
  const refused = page.document
    .querySelectorAll('*')
    .filter((element) => Object.keys(element.attributes).some((name) => /^(on|style$)/i.test(name)))
    .map((element) => `${element.rawTagName} ${element.rawAttrs}`);
  expect(refused).toEqual([]);
});
