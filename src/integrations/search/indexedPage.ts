import { HTMLElement, type Node } from 'node-html-parser';
import type { IndexedPage, IndexedSection } from '../../browser/search/loadSearch.ts';
import { parsePage } from '../offline/builtPages.ts';

/** What is no text of the page, or the same on every page. */
const leftOut =
  'button, noscript, script, style, [data-island], .anchor, .rule-check, [data-search-ignore]';
const inline = new Set('a abbr b cite code em i kbd span strong sub sup time wbr'.split(' '));
const heading = /^h[23]$/i;

/** Takes a built page apart, section by section. */
export function indexedPage(html: string, path: string): IndexedPage {
  const main = parsePage(html).querySelector('main');
  const title = main?.querySelector('h1')?.text.trim() ?? path;
  for (const element of main?.querySelectorAll(leftOut) ?? []) element.remove();
  let section: IndexedSection = ['', '', ''];
  const sections = [section];
  const visit = (node: Node) => {
    if (!(node instanceof HTMLElement)) {
      section[2] += node.text;
      return;
    }
    if (heading.test(node.rawTagName)) {
      section = [node.id, node.text.trim(), ''];
      sections.push(section);
      return;
    }
    if (/^h1$/i.test(node.rawTagName)) return;
    const space = inline.has(node.rawTagName?.toLowerCase()) ? '' : ' ';
    section[2] += space;
    node.childNodes.forEach(visit);
    section[2] += space;
  };
  main?.childNodes.forEach(visit);
  const tidy = sections.map(([anchor, name, text]): IndexedSection => [
    anchor,
    name,
    text.replace(/\s+/g, ' ').trim(),
  ]);
  return { path, title, sections: tidy.filter(([, name, text]) => name || text) };
}
