import type { APIRoute } from 'astro';
import { schemaOf } from '../../../../api/v1/document.ts';
import { documents } from '../../../../api/v1/documents.ts';

export const getStaticPaths = () =>
  Object.entries(documents).map(([name, document]) => ({ params: { name }, props: { document } }));

/** The JSON Schema of each file of `/api/v1/`. */
export const GET: APIRoute = ({ params, props }) =>
  Response.json(schemaOf(String(params.name), props.document));
