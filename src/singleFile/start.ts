/**
 * The script of this site in one file: the same pages, scripts, calculators and search as on the
 * site, with the address behind the hash.
 */
import { searchedPages } from './pages.ts';
import { searchIn } from '../browser/search/loadSearch.ts';
import '../browser/startShell.ts';
import { startFollowingAddress } from './followAddress.ts';
import { startPrintChoice } from './printChoice.ts';

searchIn(searchedPages);
startFollowingAddress();
startPrintChoice();
