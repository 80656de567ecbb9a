import type { Answer } from '../answer.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { invalidOf, textOf, valueOf } from '../reading/read.ts';
import { hangsOnMode, readAnyDeployment, readDevice } from '../reading/readDevice.ts';
import type { ChecklistDevice, ChecklistInput, ChecklistQuestion } from './checklist.ts';
import { type Readiness, type ReadinessItem, readinessFor } from './readinessFor.ts';

export type { ReadinessItem };

/** What to have checked before an upgrade, and what to do after it. */
export type ReadinessChecklist = Readiness & ChecklistDevice & Answer<ChecklistInput>;

/**
 * Answers what to check before an upgrade and what to do after it: network, configuration and
 * deployment, and the system's own readiness checks. The list is the same for every platform; HA
 * and clusters add their units.
 *
 * Never throws. Source: rules of the page on readiness, such as `access-path`.
 */
export function readinessChecklist(question: ChecklistQuestion = {}): ReadinessChecklist {
  const device = readDevice(question);
  const { platform, mode, deployment } = device;
  const from = parseVersion(textOf(question.from));
  const to = parseVersion(textOf(question.to));
  const { summary, items } = readinessFor(valueOf(readAnyDeployment(question.deployment)));
  return {
    summary,
    ...{ platform, mode, deployment, from: valueOf(from), to: valueOf(to) },
    // Each answer its own list, as the rules keep theirs.
    items: [...items],
    wants: [
      'platform',
      ...(hangsOnMode(platform) ? (['mode'] as const) : []),
      ...(['deployment', 'from', 'to'] as const),
    ],
    missing: device.missing.filter((input) => input === 'deployment'),
    invalid: [...device.invalid, ...invalidOf({ from, to })],
    reasons: [],
  };
}
