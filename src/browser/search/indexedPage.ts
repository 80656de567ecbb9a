import type { IndexedPage, IndexedSection } from './loadSearch.ts';

/** A piece of a page, in a browser or at build time. */
interface Piece {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Piece>;
  readonly tagName?: string;
  readonly id?: string;
}

/** The main part of a page. */
interface MainPart extends Piece {
  querySelectorAll(selector: string): Iterable<{ remove(): void }>;
}

/** What is no text of the page, or the same on every page. */
const leftOut =
  'button, noscript, script, style, [data-island], .anchor, .rule-check, [data-search-ignore]';
const inline = new Set('a abbr b cite code em i kbd span strong sub sup time wbr'.split(' '));
const element = 1;

const textOf = ({ textContent }: Piece) => (textContent ?? '').trim();

/** Takes the main part of a page apart, section by section: what is left out is gone from it then. */
export function indexedPage(main: MainPart, path: string): IndexedPage {
  for (const piece of main.querySelectorAll(leftOut)) piece.remove();
  let title = path;
  let section: IndexedSection = ['', '', ''];
  const sections = [section];
  const visit = (piece: Piece) => {
    if (piece.nodeType !== element) {
      section[2] += piece.textContent ?? '';
      return;
    }
    const name = piece.tagName?.toLowerCase() ?? '';
    if (name === 'h1') {
      title = textOf(piece);
    } else if (name === 'h2' || name === 'h3') {
      section = [piece.id ?? '', textOf(piece), ''];
      sections.push(section);
    } else {
      const space = inline.has(name) ? '' : ' ';
      section[2] += space;
      for (const part of piece.childNodes) visit(part);
      section[2] += space;
    }
  };
  for (const piece of main.childNodes) visit(piece);
  const tidy = sections.map(([anchor, name, text]): IndexedSection => [
    anchor,
    name,
    text.replace(/\s+/g, ' ').trim(),
  ]);
  return { path, title, sections: tidy.filter(([, name, text]) => name || text) };
}
