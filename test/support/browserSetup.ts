import { requireBuiltSite } from './builtSite.ts';
import { provideBrowser } from './fetchBrowser.ts';
import { browserVariables, type BrowserName } from './findBrowser.ts';
import { endNotedGroups } from './startedGroups.ts';

/** Finds or fetches browsers once for the whole run, and names them to all its workers. */
export async function provideBrowsers(...names: BrowserName[]) {
  requireBuiltSite();
  endNotedGroups();
  for (const name of names) process.env[browserVariables[name][0]] = await provideBrowser(name);
}

export default () => provideBrowsers('chromium', 'firefox');
