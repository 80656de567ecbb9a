import type { PlanHop } from '../../../rules/plan/planUpgrade.ts';
import { type Texts, emptyTexts, writeLink } from '../../device/readLink.ts';

/** Answers the query with which the page of package names works out the names of one upgrade, not of the last. */
export function finderQuery(device: Texts, { stop }: PlanHop): string {
  const { release, train, settled } = stop;
  const own = settled.wrong === null ? settled.text : '';
  const to = own || (release ?? train);
  const build = release !== null && !own && release === device.to.trim() ? device.build : '';
  const { platform, mode, deployment } = device;
  return writeLink({ ...emptyTexts, platform, mode, deployment, to, build }).toString();
}
