import { provideBrowsers } from '../browserSetup.ts';

/** Finds or fetches the driver of WebKitGTK, and what it needs. */
export default () => provideBrowsers('webkit');
