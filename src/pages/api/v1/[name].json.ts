import type { APIRoute } from 'astro';
import { fileOf } from '../../../api/v1/document.ts';
import { documents } from '../../../api/v1/documents.ts';

export const getStaticPaths = () =>
  Object.entries(documents).map(([name, document]) => ({ params: { name }, props: { document } }));

/** The facts and what follows from them, for scripts. */
export const GET: APIRoute = ({ params, props }) =>
  Response.json(fileOf(String(params.name), props.document));
