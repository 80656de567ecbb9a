import { sharesOnePackage } from '../releases/chassisOf.ts';
import { reason } from '../reason.ts';
import { backupSteps, readinessSteps } from './checklistSteps.ts';
import type { HopContext, StepDraft } from './planStep.ts';

const changesAfter: StepDraft = {
  name: 'changes-after',
  text: 'Make the configuration changes that you prepared for after the upgrade.',
  reasons: [
    reason(
      'configuration-changes',
      'note',
      'What must change after the upgrade was prepared before it.',
    ),
  ],
};

function verify({ from, to, kind, question }: HopContext): StepDraft {
  const units = [...(question.units ?? [])];
  if (kind === 'hotfix') {
    return {
      name: 'verify',
      text: `Check that the management center lists the hotfix as installed, and that the device is healthy. It goes on reporting ${from}.`,
      units,
      reasons: [reason('hotfix-names', 'note', 'A hotfix does not change the reported version.')],
    };
  }
  return {
    name: 'verify',
    text: `Check that the device reports ${to}, is healthy and communicates.`,
    units,
    reasons: [reason('healthy-deployment', 'note', 'Resolve every issue of the health monitor.')],
  };
}

const removePackages: StepDraft = {
  name: 'remove-packages',
  text: 'Remove the chassis packages that you no longer need, by hand, at the latest in the next chassis upgrade workflow.',
  reasons: [
    reason(
      'packages-remove-themselves',
      'note',
      'An upgrade usually removes its own package. The Secure Firewall 3100 in multi-instance mode is the exception.',
    ),
    reason('another-package-first', 'note', 'Have another chassis package downloaded before.'),
  ],
};

/** Answers what follows a hop: changes, deployment, verification, backups, clean-up. */
export function afterwards(context: HopContext): StepDraft[] {
  const { platform, mode } = context;
  return [
    changesAfter,
    ...readinessSteps(context, ['deployed-again']),
    verify(context),
    ...backupSteps(context, 'after'),
    ...(sharesOnePackage(platform, mode) ? [removePackages] : []),
  ];
}
