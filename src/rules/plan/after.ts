import { sharesOnePackage } from '../releases/chassis.ts';
import { because, checklistSteps, type HopContext, type StepDraft } from './planStep.ts';

const changesAfter: StepDraft = {
  name: 'changes-after',
  text: 'Make the configuration changes that you prepared for after the upgrade.',
  reasons: because(
    'configuration-changes',
    'What must change after the upgrade was prepared before it.',
  ),
};

function verify({ from, to, kind, units }: HopContext): StepDraft {
  const step = { name: 'verify', units: [...units] };
  if (kind === 'hotfix') {
    return {
      ...step,
      text: `Check that the management center lists the hotfix as installed, and that the device is healthy. It goes on reporting ${from}.`,
      reasons: because('hotfix-names', 'A hotfix does not change the reported version.'),
    };
  }
  return {
    ...step,
    text: `Check that the device reports ${to}, is healthy and communicates.`,
    reasons: because('healthy-deployment', 'Resolve every issue of the health monitor.'),
  };
}

const removePackages: StepDraft = {
  name: 'remove-packages',
  text: 'Remove the chassis packages that you no longer need, by hand, at the latest in the next chassis upgrade workflow.',
  reasons: [
    ...because(
      'packages-remove-themselves',
      'An upgrade usually removes its own package. The Secure Firewall 3100 in multi-instance mode is the exception.',
    ),
    ...because('another-package-first', 'Have another chassis package downloaded before.'),
  ],
};

/** Answers what follows a hop: changes, deployment, verification, backups, clean-up. */
export function after(context: HopContext): StepDraft[] {
  const { platform, mode, readiness, backups } = context;
  return [
    changesAfter,
    ...checklistSteps(readiness.filter(({ id }) => id === 'deployed-again')),
    verify(context),
    ...checklistSteps(backups.filter(({ when }) => when === 'after')),
    ...(sharesOnePackage(platform, mode) ? [removePackages] : []),
  ];
}
