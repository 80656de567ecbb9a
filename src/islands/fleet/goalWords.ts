import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import type { FleetWork } from './fleetWork.ts';

/** A file that was imported may name a platform that is none. */
const names = new Map(Object.entries(platforms).map(([platform, { name }]) => [platform, name]));

/** Answers in a sentence or two where a fleet is to go, as its reader typed it. */
export function goalWords({ to, toByPlatform, floors }: FleetWork): string {
  const own = Object.entries(toByPlatform)
    .filter(([, text]) => text !== '')
    .map(([platform, text]) => `; ${names.get(platform) ?? platform}: ${text}`);
  const least = floors === '' ? '' : ` Must end at or above: ${floors}.`;
  return `Target: ${to || 'none given'}${own.join('')}.${least}`;
}
