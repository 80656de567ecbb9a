import type { APIRoute } from 'astro';
import { pageHref } from '../browser/address.ts';

/** Lets every robot in, and tells it where the list of pages is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(pageHref('/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
