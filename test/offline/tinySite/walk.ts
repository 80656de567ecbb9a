import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { tinyServer, type TinyServer } from './server.ts';
import { goTo, headingOf, settle, stateOf, take, wrongFiles } from './tabs.ts';
import { largeFile, type TinyVersion } from './versions.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A reader, a host and a browser on a random walk, and what must hold on it: a tab has every file
 * of the version that it was loaded from, and a new tab has every file of the version in use,
 * whatever the host serves now and whether there is a host at all.
 */
export class Walk {
  /** What was done, for the message of a failure. */
  readonly log: string[] = [];
  private readonly server: TinyServer;
  private readonly random: () => number;
  private readonly tabs: { page: Frame; version: TinyVersion }[] = [];
  private inUse: TinyVersion | null = null;
  private waiting: TinyVersion | null = null;
  private readonly versions: readonly TinyVersion[];
  private readonly desk: Page;
  private readonly quota: CDPSession | undefined;

  /** `desk` is a page of another port of this machine, which holds the tabs as frames. */
  constructor(
    seed: number,
    versions: readonly TinyVersion[],
    desk: Page,
    quota: CDPSession | undefined,
  ) {
    this.random = randomNumbers(seed);
    this.versions = versions;
    this.desk = desk;
    this.quota = quota;
    this.server = tinyServer(this.pick(versions));
  }

  /** Takes a number of random steps, then checks all tabs with the server gone. */
  async run(steps: number) {
    await this.server.start();
    try {
      await this.visit();
      for (let step = 0; step < steps; step += 1) {
        const todo: () => unknown = this.pick([
          ...[this.deploy, this.deploy, this.breakDeploy, this.visit, this.navigate, this.navigate],
          ...[this.take, this.take, this.closeAll, this.kill, this.updateDuringUpdate],
          ...(this.quota ? [this.fill] : []),
        ]);
        await todo.call(this);
      }
      await this.kill();
    } finally {
      this.server.release();
      this.server.stop();
      await this.close(...this.tabs);
    }
  }

  /** Gives the port of the host back, once no other walk may get it any more. */
  end() {
    return this.server.end();
  }

  /** Opens a tab, and answers what it shows. */
  private async open(path: string): Promise<[page: Frame, shown: string]> {
    const place = await this.desk.evaluateHandle(async (address) => {
      const frame = document.createElement('iframe');
      // Nobody looks at it, so it need not be laid out and painted.
      frame.hidden = true;
      frame.src = address;
      await new Promise((loaded) => {
        frame.onload = loaded;
        document.body.append(frame);
      });
      return frame;
    }, this.server.address + path);
    const page = await place.contentFrame();
    return [page, await headingOf(page)];
  }

  private async close(...tabs: { page: Frame }[]) {
    for (const { page } of tabs) {
      const place = await page.frameElement();
      await place?.evaluate((one) => one.remove());
    }
  }

  private pick<One>(all: readonly One[]): One {
    return all[Math.floor(this.random() * all.length)] as One;
  }

  private named(name: string): TinyVersion {
    const found = this.versions.find((one) => one.name === name);
    if (!found) throw new Error(`A tab shows "${name}"`);
    return found;
  }

  private must(isTrue: boolean, what: string) {
    if (!isTrue) throw new Error(what);
  }

  private deploy() {
    this.server.version = this.pick(this.versions);
    this.server.faults.clear();
    this.log.push(`deploy ${this.server.version.name}`);
  }

  private breakDeploy() {
    this.deploy();
    const { version, faults } = this.server;
    const file = this.pick([...Object.keys(version.hashes)]);
    // What is registered must stay as it is; see the test of an empty file in its place.
    const isFree = version !== this.inUse && version !== this.waiting;
    const [what, path, fault] = this.pick([
      ['empty', 'sw.js', Buffer.alloc(0)],
      ['another script', 'sw.js', Buffer.from('self.x = 1;')],
      ['cut', 'sw.js', version.files.get('sw.js')?.subarray(0, 60) ?? Buffer.alloc(0)],
      ['missing', 'sw.js', 'missing'],
      ['missing', version.worker, 'missing'],
      ['missing', file, 'missing'],
      ['other bytes', file, Buffer.from('<h1>other</h1>')],
      ...(isFree
        ? ([
            ['empty', version.worker, Buffer.alloc(0)],
            ['another script', version.worker, Buffer.from('self.x = 1;')],
          ] as const)
        : []),
    ] as const);
    faults.set(path, fault);
    this.log.push(`with ${what} ${path.slice(0, 12)}`);
  }

  /** Compares what the browser has with what it must have, once a tab has looked for a new one. */
  private async afterLoading(page: Frame, shown: string) {
    const expected = this.inUse ?? this.named(shown);
    this.must(shown === expected.name, `A new tab shows ${shown}, not ${expected.name}`);
    const { active, waiting } = await settle(page);
    const byWorker = (file: string | null) => this.versions.find(({ worker }) => worker === file);
    this.waiting = byWorker(waiting) ?? null;
    const taken = byWorker(active);
    if (this.inUse) this.must(taken === this.inUse, `${taken?.name} was taken by itself`);
    this.inUse = taken ?? null;
    this.log.push(`(in use ${this.inUse?.name}, waiting ${this.waiting?.name})`);
    return this.named(shown);
  }

  private async visit(path = this.pick(['', 'a/'])) {
    const isHere = [...this.server.faults.values()].every((one) => one !== 'missing');
    if (!this.inUse && !isHere) this.server.faults.clear();
    this.log.push('open a tab');
    const [page, shown] = await this.open(path);
    this.must(shown !== 'other', 'The reader was shown other bytes');
    this.tabs.push({ page, version: await this.afterLoading(page, shown) });
  }

  private async navigate() {
    if (this.tabs.length === 0) return;
    const tab = this.pick(this.tabs);
    this.log.push(`go on in the tab with ${tab.version.name}`);
    const shown = await goTo(tab.page, this.server.address + this.pick(['', 'a/']));
    tab.version = await this.afterLoading(tab.page, shown);
  }

  private async take() {
    if (!this.waiting || this.tabs.length === 0) return;
    const tab = this.pick(this.tabs);
    this.log.push(`take ${this.waiting.name} in the tab with ${tab.version.name}`);
    this.inUse = this.waiting;
    await take(tab.page, this.inUse);
    tab.version = await this.afterLoading(tab.page, this.inUse.name);
  }

  /** A version that waits comes into use once no tab is open, now or with the next one. */
  private async closeAll() {
    this.log.push('close all tabs');
    await this.close(...this.tabs.splice(0));
    const { waiting } = this;
    const [page, shown] = await this.open('');
    if (waiting && shown === waiting.name) this.inUse = waiting;
    this.tabs.push({ page, version: await this.afterLoading(page, shown) });
  }

  private async fill() {
    const origin = this.server.address.slice(0, -1);
    const room = this.random() < 0.4 ? undefined : Math.floor(this.random() * 2 * largeFile);
    const used = await this.tabs[0]?.page.evaluate(
      async () => (await navigator.storage.estimate()).usage ?? 0,
    );
    const quotaSize = room === undefined ? undefined : (used ?? 0) + room;
    this.log.push(room === undefined ? 'free the storage' : `leave ${room} bytes of storage`);
    await this.quota?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  }

  /** A version is still being stored when another one is taken. */
  private async updateDuringUpdate() {
    const tab = this.tabs[0];
    if (!tab || !this.inUse) return;
    const next = this.pick(this.versions);
    if (next === this.inUse || next === this.waiting) return;
    this.log.push(`deploy ${next.name}, which hangs, in the tab with ${tab.version.name}`);
    this.server.version = next;
    this.server.faults = new Map([['large.bin', 'hangs']]);
    await goTo(tab.page, this.server.address);
    tab.version = this.inUse;
    const { waiting } = this;
    if (waiting && this.random() < 0.8) {
      this.log.push(`take ${waiting.name}`);
      this.inUse = tab.version = waiting;
      await take(tab.page, waiting);
    }
    this.server.faults.clear();
    this.server.release();
    await this.afterLoading(tab.page, await headingOf(tab.page));
  }

  /**
   * Loads a tab anew that Chromium has cut off from its worker, as it may where a tab opens in the very
   * moment in which the last one closes while a version waits: nothing is lost, but all that it asks for
   * goes to the network. Answers what is wrong with the tab then. What a version has lost stays wrong.
   */
  private async wrongOnceLoadedAnew(page: Frame, version: TinyVersion, wrong: string[]) {
    const isCutOff = wrong.length === Object.keys(version.hashes).length;
    if (!isCutOff || version !== this.inUse) return wrong;
    this.log.push('load anew what is cut off');
    const shown = await goTo(page, this.server.address);
    return shown === version.name ? wrongFiles(page, version) : wrong;
  }

  private async mustBeWhole(page: Frame, version: TinyVersion, what: string) {
    const found = await wrongFiles(page, version);
    const wrong = await this.wrongOnceLoadedAnew(page, version, found);
    if (wrong.length === 0) return;
    throw new Error(`${what} with ${version.name} lacks ${wrong.join()}: ${await stateOf(page)}`);
  }

  /** Without a server: all that is open and a new tab of each page are whole. */
  private async kill() {
    if (!this.inUse) return;
    this.log.push('kill the server');
    this.server.stop();
    for (const { page, version } of this.tabs) await this.mustBeWhole(page, version, 'A tab');
    const [page, shown] = await this.open(this.pick(['', 'a/']));
    this.must(shown === this.inUse.name, `A new tab shows ${shown}, not ${this.inUse.name}`);
    await this.mustBeWhole(page, this.inUse, 'A new tab');
    await this.close({ page });
    await this.server.start();
  }
}
