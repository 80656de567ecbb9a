import { reason } from '../reason.ts';
import { chassisSteps } from './chassisSteps.ts';
import type { HopContext, StepDraft } from './planStep.ts';

function upgradeThreatDefense({ hop, to, kind, files, question }: HopContext): StepDraft {
  const file = files.find(({ role }) => role === 'threat-defense');
  return {
    name: 'threat-defense',
    text:
      kind === 'hotfix'
        ? 'Install the hotfix from the management center.'
        : `Upgrade threat defense to ${to} with the upgrade wizard of the management center.`,
    units: [...(question.units ?? [])],
    files: file ? [file] : [],
    reasons: [
      reason('package-on-the-device-first', 'note', 'The package must be on the device by now.'),
      ...(hop.to.atLeast
        ? [
            reason(
              'never-to-7-4-0',
              'note',
              `Take ${hop.to.atLeast} or later: nothing older of ${hop.to.train} can be upgraded to.`,
            ),
          ]
        : []),
    ],
  };
}

const watch: StepDraft = {
  name: 'watch',
  text: 'Watch the upgrade by a way that does not go through the device.',
  reasons: [
    reason(
      'access-path',
      'note',
      'A device can stop passing traffic during an upgrade, or when it fails.',
    ),
  ],
};

/**
 * Answers the steps of the upgrade itself, chassis first, in the order of the deployment.
 * Source: Tables 2 and 3, facts 4.2 to 4.7, 8.1 and 13.1.
 */
export function upgradeSteps(context: HopContext): StepDraft[] {
  return [...chassisSteps(context), upgradeThreatDefense(context), watch];
}
