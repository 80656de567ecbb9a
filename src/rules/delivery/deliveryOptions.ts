import type { Answer } from '../answer.ts';
import type { UpgradeKind } from '../facts/deliveryWays.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { invalidOf, textOf, valueOf } from '../reading/read.ts';
import { deliveryQuestions } from '../facts/questions.ts';
import { type GivenAnswers, keysOf, readAnswers, readKind } from '../reading/readAnswers.ts';
import { type DeviceInput, hangsOnMode, readDevice } from '../reading/readDevice.ts';
import { type DeliveryWay, type WayInput, type Ways, waysFor } from './waysFor.ts';
import { firstUpgradeKind } from './firstUpgradeKind.ts';

export type { DeliveryWay };

/** What the reader says; texts as typed. */
export interface DeliveryQuestion extends GivenAnswers<typeof deliveryQuestions> {
  platform?: string;
  mode?: string;
  /** Versions of the upgrade: they tell `likelyKind`, and decide nothing. */
  from?: string;
  to?: string;
  /** `major`, `maintenance`, `patch` or `hotfix`. */
  kind?: string;
}

/** An input of this question. */
export type DeliveryInput = WayInput | DeviceInput | 'from' | 'to';

/** How a package gets onto the devices. */
export type DeliveryOptions = Ways &
  Answer<DeliveryInput> & {
    platform: Platform | null;
    mode: Mode | null;
    kind: UpgradeKind | null;
    /** The kind that the first upgrade between the versions is of, where they tell it. */
    likelyKind: UpgradeKind | null;
  };

/**
 * Answers how a package gets onto the devices: the three ways, which of them is recommended, and
 * for each the answers that rule it out or are missing. With none left, what would open one.
 *
 * Never throws. Source: rules `table-5`, `copy-ahead` and `copy-to-the-chassis`.
 */
export function deliveryOptions(question: DeliveryQuestion = {}): DeliveryOptions {
  const device = readDevice({ platform: question.platform, mode: question.mode });
  const { platform, mode } = device;
  const from = parseVersion(textOf(question.from));
  const to = parseVersion(textOf(question.to));
  const kind = readKind(question.kind);
  const { answers, ...read } = readAnswers(question, deliveryQuestions);
  const ways = waysFor({ platform, mode, kind: valueOf(kind), answers });
  const invalid = [...device.invalid, ...invalidOf({ from, to, kind }), ...read.invalid];
  return {
    ...ways,
    platform,
    mode,
    kind: valueOf(kind),
    likelyKind: from.ok && to.ok ? firstUpgradeKind(from.value, to.value) : null,
    wants: [
      'platform',
      ...(hangsOnMode(platform) ? (['mode'] as const) : []),
      ...(['from', 'to', 'kind'] as const),
      ...keysOf(deliveryQuestions),
    ],
    missing: ways.missing.filter((input) => !invalid.some((each) => each.input === input)),
    invalid,
  };
}
