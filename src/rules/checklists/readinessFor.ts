import type { Deployment } from '../facts/platforms.ts';
import {
  type ReadinessFacts,
  type ReadinessId,
  clockAlertSeconds,
  readinessItems,
} from '../facts/checklists.ts';
import { reason } from '../reason.ts';
import type { ChecklistItem } from './checklist.ts';
import { documentReference } from '../facts/documents.ts';

/** One line of the readiness checklist. */
export interface ReadinessItem extends ChecklistItem {
  /** Section that it belongs to. */
  group: ReadinessFacts['group'];
}

/** What to have checked before an upgrade, and what to do after it. */
export interface Readiness {
  /** The list in a sentence. */
  summary: string;
  items: ReadinessItem[];
}

/** What to do, and why it is on the list. */
const words: Record<ReadinessId, [text: string, why: string]> = {
  'access-to-the-device': [
    'Make sure that you reach the management interface of the device by a way that does not go through the device.',
    'A device can stop passing traffic during an upgrade, or if the upgrade fails.',
  ],
  'access-to-the-manager': [
    'Make sure that you reach the management center by a way that does not go through the device.',
    'The way to the management center must not go through the device either.',
  ],
  bandwidth: [
    'Make sure that the management network has the bandwidth for large transfers.',
    'If the package is copied at upgrade time, too little bandwidth can extend the upgrade or even make it time out.',
  ],
  'packages-copied': [
    'Copy the upgrade packages to the devices ahead of time.',
    'If the package is copied at upgrade time, too little bandwidth can extend the upgrade or even make it time out.',
  ],
  'changes-before': [
    'Make the configuration changes that are required before the upgrade.',
    'Cisco’s guide asks for the required changes before the upgrade.',
  ],
  'changes-after-prepared': [
    'Prepare the configuration changes that are required after the upgrade.',
    'Cisco’s guide asks you to prepare the required changes for after the upgrade.',
  ],
  workflows: [
    'Resolve all change management workflows.',
    'Cisco’s guide asks for it before an upgrade.',
  ],
  deployed: [
    'Deploy the configuration.',
    'Cisco’s guide asks for a deployed configuration before an upgrade.',
  ],
  healthy: [
    'Check that the deployment is healthy and communicates. Resolve every issue that the health monitor shows.',
    'Cisco’s guide asks for a healthy deployment before an upgrade.',
  ],
  clocks: [
    'Check that all appliances are in sync with the time server. Type the command on the device, even without an alert.',
    `The health monitor alerts only from more than ${clockAlertSeconds} seconds apart, and clocks out of sync can make the upgrade fail.`,
  ],
  'checks-on': [
    'Leave the readiness checks of the threat defense upgrade wizard switched on.',
    'The wizard prompts for them at the right moment. They can be switched off; Cisco recommends against it.',
  ],
  'checks-run': [
    'Run the readiness checks, outside the maintenance window if you like. Do not reboot or shut down by hand while they run.',
    'The time they need depends on the model and on the size of the database.',
  ],
  'checks-passed': [
    'Check that the device passes all readiness checks. If a problem cannot be resolved, do not begin.',
    'Passing all of them greatly lowers the chance of a failure.',
  ],
  'deployed-again': [
    'Deploy the configuration once more. The deployment can affect traffic flow and inspection.',
    'Cisco’s guide asks for one more deployment after the upgrade.',
  ],
};

/** The device of a sentence, where there are several units. */
const everyUnit: Record<Deployment, string> = {
  standalone: 'the device',
  'high-availability': 'each unit of the pair',
  'intra-chassis-cluster': 'each unit of the cluster',
  'inter-chassis-cluster': 'each unit of the cluster',
};

/** Items that are done device by device, so for each unit of a pair or a cluster, by the words for one. */
const perUnit: Partial<Record<ReadinessId, string>> = {
  'access-to-the-device': 'interface of the device',
  clocks: 'command on the device',
  'checks-passed': 'Check that the device',
};

function itemOf(
  facts: ReadinessFacts & { id: ReadinessId },
  deployment: Deployment | null,
): ReadinessItem {
  const [text, why] = words[facts.id];
  const one = perUnit[facts.id];
  const each = one?.replace('the device', everyUnit[deployment ?? 'standalone']);
  return {
    id: facts.id,
    group: facts.group,
    when: facts.when,
    text: one && each ? text.replace(one, each) : text,
    command: facts.command ?? null,
    document: facts.document ? documentReference(facts.document, null) : null,
    possible: true,
    reasons: [reason(facts.rule, 'note', why)],
  };
}

const byDeployment = new Map<Deployment | null, Readiness>();

/**
 * Answers what to check before an upgrade and what to do after it: network, configuration and
 * deployment, and the system's own readiness checks. The list is the same for every platform; HA
 * and clusters add their units.
 *
 * Source: rules of the page on readiness, such as `access-path` and `readiness-checks`.
 */
export function readinessFor(deployment: Deployment | null): Readiness {
  const known = byDeployment.get(deployment);
  if (known) return known;
  const items = readinessItems.map((facts) => itemOf(facts, deployment));
  const before = items.filter(({ when }) => when === 'before').length;
  const summary = `${before} checks before the upgrade, ${items.length - before} after it.`;
  const list = { summary, items };
  byDeployment.set(deployment, list);
  return list;
}
