import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { singleFileName } from '../../layouts/singleFile.ts';
import { firstScript } from '../../browser/firstScript.ts';
import { readBuiltPages, type BuiltPage } from './builtPages.ts';
import { joinPage, joinedHref } from './joinPage.ts';
import { bundleScript } from './bundleScript.ts';

/** Runs before anything is shown: pages wait for the script that shows one of them. */
const scriptedScript = "document.documentElement.dataset.scripted=''";

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Keeps a text from ending the element that it stands in. */
const inElement = (text: string) => text.replace(/<(?=\/script|!--|script)/gi, '\\x3C');

/** Takes away the quotes that HTML can do without: in all pages they are 3 kB. */
const unquoted = (html: string) =>
  html.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/="([^\s"'=<>`]+)"(?=[\s>])/g, '=$1'));

/** The frame around the pages, from the start page: header, sidebar, footer. */
function readFrame({ document }: BuiltPage, base: string, paths: Set<string>) {
  const take = (selector: string) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`The start page has no ${selector}`);
    for (const link of element.querySelectorAll('a')) {
      link.setAttribute('href', joinedHref(link.getAttribute('href') ?? '', '/', base, paths));
      link.removeAttribute('aria-current');
    }
    return element.toString();
  };
  const description = document.querySelector('meta[name=description]')?.toString() ?? '';
  const [header, sidebar, footer] = ['.masthead', '#sidebar', '.page-footer'].map(take);
  return { description, header, sidebar, footer };
}

/**
 * What computes checksums stands in an element of its own: no address leads into a document, so a worker
 * is started from the text of that element.
 */
const [hashEntry, hashGlobal] = ['browser/hashFile.ts', 'hashTools'];

const printChoice =
  '<p class="needs-script">Print</p><ul class="needs-script">' +
  '<li><button type="button" data-print="page">This page</button></li>' +
  '<li><button type="button" data-print="guide">The whole guide</button></li></ul>';

/**
 * Writes the whole guide as one HTML file into the folder of a built site, from the very pages,
 * styles that are there. Answers its size in bytes and its SHA-256 in hex.
 */
export async function writeSingleFile(site: string, base: string) {
  const { pages, notFound, styles } = await readBuiltPages(site, base);
  const [start] = pages;
  if (!start) throw new Error('The sidebar names no page');
  const paths = new Set(pages.map((page) => page.path));
  const frame = readFrame(start, base, paths);
  const joined = pages.map((page) => unquoted(joinPage(page, base, paths).toString()));
  const icon = await readFile(path.join(site, 'favicon.svg'));
  const own = await readFile(new URL('../../singleFile/singleFile.css', import.meta.url), 'utf8');
  const style = `${styles.replace(/:target(?![-\w])/g, ':is(:target,[data-target])')}\n${own}`;
  const hashing = inElement(await bundleScript(hashEntry, { exportsAs: hashGlobal }));
  const script = inElement(
    await bundleScript('singleFile/start.ts', { beside: { [hashEntry]: hashGlobal } }),
  );
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    'img-src data:',
    `script-src ${[firstScript, scriptedScript, hashing, script].map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
  ].join('; ');

  const html = [
    '<!doctype html>',
    '<html lang="en" data-single-file>',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${start.title}</title>`,
    frame.description,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<script>${firstScript}</script>`,
    `<script>${scriptedScript}</script>`,
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon.toString('base64')}">`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#content">Skip to the content</a>',
    frame.header,
    frame.sidebar?.replace('</nav>', `${printChoice}</nav>`),
    '<div class="pages" id="content">',
    ...joined,
    frame.footer,
    '</div>',
    `<template id="not-found">${joinPage(notFound, base, paths).toString()}</template>`,
    '<p class="toast" id="toast" role="status"></p>',
    `<script id="hash-worker">${hashing}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  await writeFile(path.join(site, singleFileName), html);
  const sha256 = createHash('sha256').update(html).digest('hex');
  return { bytes: Buffer.byteLength(html), sha256 };
}
