import { getCollection } from 'astro:content';
import { guidePages, sectionStarts } from '../browser/guidePages.ts';

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
  const sections: GuideSection[] = [];
  for (const [page, label] of Object.entries(guidePages)) {
    const section = sectionStarts[page as keyof typeof sectionStarts];
    if (section) sections.push({ label: section, pages: [] });
    const data = entries.get(page);
    if (data) sections.at(-1)?.pages.push({ ...data, label, path: `/guide/${page}/` });
  }
  return sections;
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
