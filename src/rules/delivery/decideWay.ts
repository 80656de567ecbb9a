import {
  type DeliveryQuestion,
  type DeliveryWayFacts,
  type DeliveryWayId,
  type TravelAnswers,
  type UpgradeKind,
  upgradeKinds,
} from '../facts/deliveryWays.ts';
import { type Reason, reason } from '../reason.ts';

/** An answer that is still open. */
export type DeliveryInput = DeliveryQuestion | 'kind';

/** One way and what it comes to. */
export interface DeliveryWay {
  id: DeliveryWayId;
  /** Stations of the package, from Cisco to the devices. */
  route: readonly string[];
  status: 'recommended' | 'possible' | 'ruled-out' | 'undecided';
  /** Answers that rule it out. */
  ruledOutBy: DeliveryInput[];
  /** Answers that it waits for. */
  missing: DeliveryInput[];
  reasons: Reason[];
}

const yes: Record<DeliveryQuestion, string> = {
  appliesNow: 'The upgrade applies to the device now.',
  managementCenterReachesCisco: 'The management center reaches the Cisco site.',
  managementCenterDiskSpace: 'The management center has enough disk space.',
  bandwidth: 'There is enough bandwidth to the devices.',
  internalServer: 'The devices reach an internal web server.',
};

const no: Record<DeliveryQuestion, string> = {
  appliesNow: 'The upgrade does not apply to the device now, so it is not offered for download.',
  managementCenterReachesCisco: 'The management center does not reach the Cisco site.',
  managementCenterDiskSpace: 'The management center is short of disk space.',
  bandwidth: 'Bandwidth between the management center and the devices is short.',
  internalServer: 'There is no internal web server that the devices reach.',
};

const ask: Record<DeliveryInput, string> = {
  kind: 'Say what kind of upgrade it is.',
  appliesNow: 'Say if the upgrade applies to the device now.',
  managementCenterReachesCisco: 'Say if the management center reaches the Cisco site.',
  managementCenterDiskSpace: 'Say if the management center has enough disk space.',
  bandwidth: 'Say if there is enough bandwidth between the management center and the devices.',
  internalServer: 'Say if the devices reach an internal web server.',
};

/**
 * Answers what the reader's answers make of one way: ruled out, possible, or undecided while an
 * answer is missing. Source: Table 5.
 */
export function decideWay(
  facts: DeliveryWayFacts & { id: DeliveryWayId },
  answers: TravelAnswers,
  kind: UpgradeKind | null,
): DeliveryWay {
  const { id, rule, route, kinds, needs } = facts;
  const way: DeliveryWay = {
    id,
    route,
    status: 'possible',
    ruledOutBy: [],
    missing: [],
    reasons: [],
  };
  if (kinds.length < upgradeKinds.length) {
    if (kind === null) {
      way.missing.push('kind');
      way.reasons.push(reason(rule, 'missing', ask.kind));
    } else if (kinds.includes(kind)) {
      way.reasons.push(
        reason(rule, 'met', `A ${kind === 'patch' ? kind : `${kind} upgrade`} can come this way.`),
      );
    } else {
      way.ruledOutBy.push('kind');
      way.reasons.push(reason(rule, 'failed', `A ${kind} can’t come this way.`));
    }
  }
  for (const question of needs) {
    const answer = answers[question];
    if (answer === undefined) {
      way.missing.push(question);
      way.reasons.push(reason(rule, 'missing', ask[question]));
    } else if (answer) way.reasons.push(reason(rule, 'met', yes[question]));
    else {
      way.ruledOutBy.push(question);
      way.reasons.push(reason(rule, 'failed', no[question]));
    }
  }
  if (way.ruledOutBy.length > 0) way.status = 'ruled-out';
  else if (way.missing.length > 0) way.status = 'undecided';
  return way;
}
