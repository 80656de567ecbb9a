import { expect, test } from 'vitest';
import { describeInBrowsers, phone } from '../support/describeInBrowsers.ts';
import { textOf, waitUntil } from '../support/onThePage.ts';

describeInBrowsers('Navigation', ({ open, placeOf, allowTrouble }) => {
  test('the back button returns to the page before, with its query', async () => {
    const page = await open('guide/versions/', { platform: 'isa-3000' });
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('a[rel=next]', (link) => {
        (link as HTMLElement).click();
      }),
    ]);
    expect((await placeOf(page)).path).not.toBe('guide/versions/');
    await page.evaluate(() => {
      history.back();
    });
    const path = async () => (await placeOf(page)).path;
    await waitUntil(path, (there) => there === 'guide/versions/', 'the page before');
    expect((await placeOf(page)).query.get('platform')).toBe('isa-3000');
  });

  test('a link from page to page carries the device of the reader', async () => {
    const page = await open('guide/versions/', { platform: 'isa-3000', from: '7.2' });
    await Promise.all([
      page.waitForNavigation(),
      page.click('#sidebar a[href$="/guide/backups/"]'),
    ]);
    const { path, query } = await placeOf(page);
    expect(path).toBe('guide/backups/');
    expect(Object.fromEntries(query)).toEqual({ platform: 'isa-3000', from: '7.2' });
  });

  test('the contents follow the scroll', async () => {
    const page = await open('guide/package-names/');
    const current = () => textOf(page, '.contents [aria-current]');
    const last = await page.$$eval(
      '.contents a',
      (links) => links.at(-1)?.textContent.trim() ?? '',
    );
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await waitUntil(current, (text) => text === last, `“${last}” to be current`);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await waitUntil(current, (text) => text !== last, 'an earlier section to be current');
  });

  test('a heading has a link to itself', async () => {
    const page = await open('guide/package-names/');
    const id = await page.$eval('main h2[id]', (heading) => heading.id);
    await page.$eval(`main a.anchor[href$="#${id}"]`, (link) => {
      (link as HTMLElement).click();
    });
    expect((await placeOf(page)).anchor).toBe(id);
  });

  test('the menu opens on a phone and leads to a page', async () => {
    const page = await open('guide/versions/', {}, { viewport: phone });
    const isShown = () =>
      page.$eval('#sidebar', (sidebar) => sidebar.checkVisibility({ visibilityProperty: true }));
    expect(await isShown()).toBe(false);
    await page.click('.menu');
    await waitUntil(isShown, Boolean, 'the sidebar');
    await page.keyboard.press('Escape');
    await waitUntil(isShown, (shown) => !shown, 'the sidebar to close');
    await page.click('.menu');
    await Promise.all([
      page.waitForNavigation(),
      page.click('#sidebar a[href$="/guide/backups/"]'),
    ]);
    expect((await placeOf(page)).path).toBe('guide/backups/');
  });

  test('an address that leads nowhere says so, with ways on', async () => {
    allowTrouble(/404/);
    const page = await open('no/such/page/');
    expect(await textOf(page, 'h1')).toMatch(/no such page/i);
    expect(await page.$$('main a')).not.toHaveLength(0);
  });
});
