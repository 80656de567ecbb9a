import type { APIRoute } from 'astro';
import { documents } from '../api/v1/documents.ts';
import { guideNavigation } from '../layouts/guideNavigation.ts';
import { twinName } from '../layouts/twinName.ts';
import { edition } from '../rules/facts/edition.ts';
import { coveredTrains } from '../rules/releases/trainTable.ts';

const linkTo = (title: string, path: string, description: string) =>
  `- [${title}](${path}): ${description}`;

/** What the site has for programs that read text, in the form of llmstxt.org. Links are relative. */
export const GET: APIRoute = async () => {
  const sections = await guideNavigation();
  const lines = [
    '# Threat Defense Upgrade Guide',
    '',
    `> How to upgrade Cisco Secure Firewall Threat Defense devices under the cloud-delivered Firewall Management Center, Versions ${coveredTrains()}. Facts checked against ${edition.publisher}’s edition for Version ${edition.version} on ${edition.checkedOn}.`,
    '',
    'Unofficial: not by Cisco and not endorsed by Cisco. Cisco’s current documents win. What the site does not cover is unknown, neither allowed nor refused. What is marked “Not from Cisco’s chapter” names its source.',
    ...sections.flatMap(({ label, pages }) => [
      '',
      `## ${label}`,
      '',
      ...pages.map(({ title, path, description }) =>
        linkTo(title, `${path.slice(1)}${twinName}`, description),
      ),
    ]),
    '',
    '## Data',
    '',
    ...Object.entries(documents).map(([name, { description }]) =>
      linkTo(`${name}.json`, `api/v1/${name}.json`, description),
    ),
    '',
  ];
  return new Response(lines.join('\n'));
};
