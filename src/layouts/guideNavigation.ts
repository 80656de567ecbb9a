import { getCollection } from 'astro:content';
import { guidePages } from '../browser/guidePages.ts';

/** A page as the sidebar, previous/next and the lists of pages name it. */
interface GuideLink {
  /** Without the base path: `/guide/versions/`. */
  path: string;
  title: string;
  label: string;
  description: string;
}

/** A group of pages in the sidebar; its label is the section name above each of its pages. */
interface GuideSection {
  label: string;
  pages: GuideLink[];
}

async function readSections(): Promise<GuideSection[]> {
  const entries = new Map((await getCollection('guide')).map((entry) => [entry.id, entry.data]));
  const sections = new Map<string, GuideLink[]>();
  for (const [page, { section, label }] of Object.entries(guidePages)) {
    const data = entries.get(page);
    const pages = sections.get(section) ?? [];
    if (data) sections.set(section, [...pages, { ...data, label, path: `/guide/${page}/` }]);
  }
  return Array.from(sections, ([label, pages]) => ({ label, pages }));
}

let navigation: Promise<GuideSection[]> | undefined;

/** The sections of this site and their pages, in reading order. */
export function guideNavigation(): Promise<GuideSection[]> {
  if (import.meta.env.DEV) return readSections();
  return (navigation ??= readSections());
}

/** The section of a page, and the pages before and after it in reading order. */
export async function placeInGuide(path: string) {
  const all = await guideNavigation();
  const pages = all.flatMap((section) => section.pages);
  const index = pages.findIndex((page) => page.path === path);
  return {
    section: all.find((section) => section.pages.some((page) => page.path === path))?.label,
    previous: index < 0 ? undefined : pages[index - 1],
    next: index < 0 ? undefined : pages[index + 1],
  };
}
