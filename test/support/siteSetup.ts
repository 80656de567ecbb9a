import { requireBuiltSite } from './builtSite.ts';

/** Stops a run of `.site` tests that has nothing to test. */
export default requireBuiltSite;
