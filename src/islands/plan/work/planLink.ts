import { pageHref } from '../../../browser/address.ts';
import { deviceKeys } from '../../../browser/deviceKeys.ts';
import { type Texts, emptyTexts, writeLink } from '../../device/readLink.ts';
import type { WorkFile } from './workFile.ts';

/** Answers what a kept plan is about: `Firepower 4100: 7.0.6 → 7.6.0 (fw-a, fw-b)`. */
export function planTitle({ inputs, work }: WorkFile): string {
  const { platform = 'No platform yet', from = '?', to = '?', kind } = inputs;
  const names = work.names.filter((name) => name.trim() !== '').join(', ');
  const change = kind === 'hotfix' ? `hotfix on ${from}` : `${from} → ${to}`;
  return `${platform}: ${change}${names && ` (${names})`}`;
}

/** Answers the address of a kept plan, with all that it was made from. */
export function planHref({ inputs, work: { id }, facts }: WorkFile): string {
  return pageHref(
    '/plan/',
    writeLink({ ...emptyTexts, ...inputs, plan: id, facts: String(facts) }),
  );
}

/** Answers whether a kept plan is for the device and the versions of a link, as far as it names them. */
export function isForDevice({ inputs }: WorkFile, link: Texts): boolean {
  const [wanted, kept] = [writeLink(link), writeLink({ ...emptyTexts, ...inputs })];
  const given = deviceKeys.filter((key) => wanted.has(key));
  return wanted.has('platform') && given.every((key) => wanted.get(key) === kept.get(key));
}
