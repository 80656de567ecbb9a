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
    'The device can stop passing traffic during the upgrade, or when it fails.',
  ],
  'access-to-the-manager': [
    'Make sure that you reach the management center by a way that does not go through the device.',
    'Without it you could neither follow the upgrade nor act when it fails.',
  ],
  bandwidth: [
    'Make sure that the management network has the bandwidth for large transfers.',
    'Too little bandwidth makes an upgrade that copies its package longer, or lets it time out.',
  ],
  'packages-copied': [
    'Copy the upgrade packages to the devices ahead of time.',
    'A package copied during the upgrade makes it longer where bandwidth is short.',
  ],
  'changes-before': [
    'Make the configuration changes that are required before the upgrade.',
    'An upgrade may require changes before it.',
  ],
  'changes-after-prepared': [
    'Prepare the configuration changes that are required after the upgrade.',
    'What is required after the upgrade should be ready when it ends.',
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
    'Check that all appliances are in sync with the time server. Type the command on each of them, even without an alert.',
    `The health monitor alerts only from more than ${clockAlertSeconds} seconds apart, and clocks out of sync can make the upgrade fail.`,
  ],
  'checks-on': [
    'Leave the readiness checks of the upgrade wizard switched on.',
    'The wizard prompts for them at the right moment. They can be switched off: don’t.',
  ],
  'checks-run': [
    'Run the readiness checks, outside the maintenance window if you like. Do not reboot or shut down by hand while they run.',
    'The time they need depends on the model and on the size of the database.',
  ],
  'checks-passed': [
    'All readiness checks passed. If they show a problem that can’t be resolved, do not begin.',
    'Passing all of them greatly lowers the chance of a failure.',
  ],
  'deployed-again': [
    'Deploy the configuration once more. Expect that the deployment may interrupt traffic or inspection.',
    'Cisco’s guide asks for one more deployment after the upgrade.',
  ],
};

const everyUnit: Partial<Record<Deployment, string>> = {
  'high-availability': 'Do so for both units of the HA pair.',
  'intra-chassis-cluster': 'Do so for every unit of the cluster.',
  'inter-chassis-cluster': 'Do so for every unit of the cluster.',
};

/** Items that are done device by device, so for each unit of a pair or a cluster. */
const perUnit: ReadonlySet<ReadinessId> = new Set([
  'access-to-the-device',
  'clocks',
  'checks-passed',
]);

function itemOf(
  facts: ReadinessFacts & { id: ReadinessId },
  deployment: Deployment | null,
): ReadinessItem {
  const [text, why] = words[facts.id];
  const more = deployment && perUnit.has(facts.id) ? everyUnit[deployment] : undefined;
  return {
    id: facts.id,
    group: facts.group,
    when: facts.when,
    text: more ? `${text} ${more}` : text,
    command: facts.command ?? null,
    document: facts.document ? documentReference(facts.document, null) : null,
    possible: true,
    reasons: [reason(facts.rule, 'met', why)],
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
