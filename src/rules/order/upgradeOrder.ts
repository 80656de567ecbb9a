import type { Answer } from '../answer.ts';
import {
  type Device,
  type DeviceInput,
  type DeviceQuestion,
  hangsOnMode,
  readDevice,
} from '../reading/readDevice.ts';
import { type ChassisFrame, type OrderFound, type OrderStep, orderFor } from './orderFor.ts';

export type { ChassisFrame, OrderStep };

/** What the reader says of the device; texts as typed. */
export interface UpgradeOrderQuestion extends DeviceQuestion {
  /** `false` where this upgrade needs no chassis upgrade; then threat defense alone is left. */
  chassisUpgrade?: boolean;
}

/** The order of an upgrade. `steps` are those of the first option where there are options. */
export interface UpgradeOrderAnswer
  extends Omit<OrderFound, 'verdict' | 'missing'>, Omit<Device, 'model'>, Answer<DeviceInput> {
  verdict: OrderFound['verdict'] | 'not-covered';
}

/**
 * Answers in which order the chassis and threat defense are upgraded, with one frame a step for a
 * drawing, and with the wizard's options where there are several.
 *
 * A combination that Cisco’s guide does not tell of gives `not-covered`; what is missing is named.
 * Never throws. Source: rules `table-2`, `table-3` and `wizard-options`.
 */
export function upgradeOrder(question: UpgradeOrderQuestion = {}): UpgradeOrderAnswer {
  const { platform, mode, deployment, missing, invalid } = readDevice(question);
  const { chassisUpgrade } = question;
  const order = orderFor({ platform, mode, deployment, chassisUpgrade });
  const answer = {
    ...order,
    ...{ platform, mode, deployment, invalid },
    wants: [
      'platform' as const,
      ...(hangsOnMode(platform) ? (['mode'] as const) : []),
      'deployment' as const,
    ],
    missing: missing.filter((input) => order.missing.includes(input)),
  };
  const uncovered = invalid.find(({ why }) => why === 'not-covered');
  if (!uncovered) return answer;
  return {
    ...answer,
    ...{ verdict: 'not-covered', steps: [], options: [], reasons: [] },
    summary: `Not covered. ${uncovered.message}`,
  };
}
