import { lookForWorker } from '../../../src/browser/offline/keepStored.ts';

/** The page's part of the stored site, with a promise that ends when it has looked. */
Object.assign(globalThis, { looked: lookForWorker() });
