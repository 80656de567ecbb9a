import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteDirectory } from './builtSite.ts';
import { killableBrowser } from './killableBrowser.ts';
import { siteServer } from './serveSite.ts';

const site = siteServer(siteDirectory);
beforeAll(() => site.start());
afterAll(() => site.stop());

describe.each(['chromium', 'firefox'] as const)('A %s that is killed', (name) => {
  const killable = killableBrowser(name);
  afterAll(() => killable.remove());

  test('has its profile when it is opened again', async () => {
    const page = await (await killable.open()).newPage();
    await page.goto(site.address);
    await page.evaluate(async () => {
      await new Promise<void>((done) => {
        const request = indexedDB.open('kept', 1);
        request.onupgradeneeded = () => void request.result.createObjectStore('words');
        request.onsuccess = () => {
          const options: IDBTransactionOptions = { durability: 'strict' };
          const transaction = request.result.transaction('words', 'readwrite', options);
          transaction.objectStore('words').put('word', 1);
          transaction.oncomplete = () => done();
        };
      });
    });
    await killable.kill();
    const again = await (await killable.open()).newPage();
    await again.goto(site.address);
    const kept = await again.evaluate(
      () =>
        new Promise((done) => {
          const request = indexedDB.open('kept', 1);
          request.onsuccess = () => {
            const get = request.result.transaction('words').objectStore('words').get(1);
            get.onsuccess = () => done(get.result);
          };
        }),
    );
    expect(kept).toBe('word');
  });
});
