import { platforms } from '../facts/knownPlatforms.computed.ts';
import type { Platform } from '../facts/platforms.ts';
import { type Reason, contradictionIn } from '../reason.ts';
import { lastTrainOf } from '../releases/trainTable.ts';
import type { FoundPaths } from './findPaths.ts';

/** The wall that no path gets past, in a few words. */
function wall({ direct }: FoundPaths, platform: Platform | null): string {
  const has = (rule: Reason['rule']) =>
    direct.reasons.some((each) => each.outcome === 'failed' && each.rule === rule);
  if (platform && has('last-train')) return `it ends at ${lastTrainOf(platform)}`;
  if (has('never-to-7-4-0')) return `${direct.to.release} is for fresh installs only`;
  return `Table 1 gives no path from ${direct.from.release} to ${direct.to.release}`;
}

function say(found: FoundPaths, platform: Platform | null): string {
  const { direct } = found;
  switch (found.verdict) {
    case 'direct':
      return 'yes, in one step';
    case 'path':
      return `in ${found.paths[0].hops.length} upgrades, not in one`;
    case 'contradicted': {
      const { origin } = contradictionIn(direct.reasons)?.source ?? {};
      return `yes by Table 1, but another ${origin ? 'source' : 'rule'} says no`;
    }
    case 'depends':
      return 'perhaps in one step';
    case 'no-path':
      return `no, ${wall(found, platform)}`;
    case 'downgrade':
      return `no, ${direct.to.release} is older`;
    case 'already-there':
      return 'nothing to upgrade';
    case 'not-covered':
      return 'not covered by Cisco’s guide';
  }
}

/**
 * Answers the verdict in a few words, with the device and the cause: `Firepower 2100: no, it ends at
 * 7.4`. Without a full stop; the summary of the answer says it in whole sentences.
 */
export function headlineOf(found: FoundPaths, platform: Platform | null): string {
  const said = say(found, platform);
  return platform
    ? `${platforms[platform].name}: ${said}`
    : said.charAt(0).toUpperCase() + said.slice(1);
}
