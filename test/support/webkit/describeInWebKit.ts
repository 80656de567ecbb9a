import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { siteDirectory } from '../builtSite.ts';
import type { Query } from '../describeInBrowsers.ts';
import { siteEdition, singleFileEdition, type EditionName, type Place } from '../editions.ts';
import { emptyStorage } from '../refuseStorage.ts';
import { siteServer, type SiteServer } from '../serveSite.ts';
import { openWebKitPage, type WebKitPage } from './webKitPage.ts';

/** What a scenario in WebKitGTK may use. Its tests share a browser, emptied after each. */
interface WebKitScenario {
  readonly edition: EditionName;
  /** The server of the site; the single file has none. */
  readonly site: SiteServer;
  /** Goes to a place such as `open('guide/upgrade-path/', { from: '7.2' })`, and waits for its load. */
  open(path: string, query?: Query): Promise<WebKitPage>;
  /** Where the page is, the same in each edition. */
  place(): Promise<Place>;
}

/**
 * Runs the same scenarios in WebKitGTK for each edition. A scenario fails on violations of the
 * content security policy and on what is loaded from another origin.
 */
export function describeInWebKit(
  title: string,
  define: (scenario: WebKitScenario) => void,
  { editions = ['site'] }: { editions?: readonly EditionName[] } = {},
): void {
  describe.each(editions)(`${title} (%s, webkit)`, (edition) => {
    define(prepareScenario(edition));
  });
}

function prepareScenario(editionName: EditionName): WebKitScenario {
  const site = siteServer(siteDirectory);
  const edition = editionName === 'site' ? siteEdition(() => site.address) : singleFileEdition();
  let page: WebKitPage;

  beforeAll(async () => {
    await site.start();
    page = await openWebKitPage();
  });
  afterAll(async () => {
    page?.close();
    await site.stop();
  });
  afterEach(async () => {
    const { loaded, refused } = await page.evaluate(whatWentWrong);
    await page.evaluate(emptyStorage);
    await page.goto('about:blank');
    expect(loaded.filter((url) => !edition.isOwn(url) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(refused).toEqual([]);
  });

  return {
    edition: editionName,
    site,
    place: async () => edition.placeOf(await page.url()),
    async open(path, query = {}) {
      const [bare = '', anchor = ''] = path.split('#');
      await page.goto(edition.addressOf({ path: bare, query: new URLSearchParams(query), anchor }));
      return page;
    },
  };
}

/** WebDriver tells nothing of the console, but the page itself remembers what it loaded. */
function whatWentWrong() {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const observer = new ReportingObserver(() => undefined, {
    types: ['csp-violation'],
    buffered: true,
  });
  observer.observe();
  const refused = observer.takeRecords().map(({ body }) => JSON.stringify(body));
  return { loaded, refused };
}
