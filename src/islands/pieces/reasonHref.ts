import { pageHref } from '../../browser/address.ts';
import { guidePages } from '../../browser/guidePages.ts';
import { type RuleId, sourceOf } from '../../rules/reason.ts';

/** Answers the address of the sentence that states a rule. Clicks add the device by themselves. */
export function reasonHref(rule: RuleId): string {
  const { page, anchor } = sourceOf(rule);
  return pageHref(`/guide/${page}/`, undefined, anchor);
}

/** Answers what to call the place that states a rule: its table, or else its page. */
export function reasonPlace(rule: RuleId): string {
  const { page, anchor } = sourceOf(rule);
  return /^table-\d+$/.test(anchor) ? anchor.replace('table-', 'Table ') : guidePages[page];
}
