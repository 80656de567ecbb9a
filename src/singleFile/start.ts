/**
 * The script of this site in one file: the same pages, scripts, calculators and search as on the
 * site, with the address behind the hash.
 */
import './pages.ts';
import '../browser/startShell.ts';
import * as engine from 'virtual:search-engine';
import { startFollowingAddress } from './followAddress.ts';
import { startPrintChoice } from './printChoice.ts';

globalThis.upgradeGuideSearch = async () => ({
  search: engine.search,
  options: (options) => engine.options({ ...options, basePath: '/pagefind/' }),
});
startFollowingAddress();
startPrintChoice();
