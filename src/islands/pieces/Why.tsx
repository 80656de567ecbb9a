import { type RuleId, elsewhere, sourceOf } from '../../rules/reason.ts';
import { reasonHref, reasonPlace } from './reasonHref.ts';

interface Props {
  /** The rule to link to. */
  rule: RuleId;
  /** Leaves out where a fact comes from that is not from Cisco’s chapter. */
  isBrief?: boolean;
}

/** The link from a reason to the sentence of this site that states it, with its origin. */
export function Why({ rule, isBrief = false }: Props) {
  const origin = sourceOf(rule).origin;
  return (
    <span class="why">
      <a href={reasonHref(rule)}>why: {reasonPlace(rule)}</a>
      {origin && (
        <span class="origin">
          {' '}
          ({elsewhere}
          {!isBrief && `: ${origin}`})
        </span>
      )}
    </span>
  );
}
