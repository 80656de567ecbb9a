import { documentReference } from '../checklists/checklist.ts';
import { reason } from '../reason.ts';
import type { StepDraft } from './planStep.ts';

/**
 * What the guide does not know and every change needs: fields for the reader to fill in, each with
 * the document where Cisco says more.
 */
export const openQuestions: StepDraft[] = [
  {
    name: 'duration',
    text: 'Write down how long this upgrade may take, and tell those who wait for it.',
    fillIn: 'Expected duration',
    documents: [documentReference('install-and-upgrade-guides', null)],
    reasons: [
      reason(
        'release-specific-warnings',
        'note',
        'Time, disk space and behaviour during the upgrade depend on release and model. Cisco’s guide has them in its troubleshooting and reference chapter.',
      ),
    ],
  },
  {
    name: 'way-back',
    text: 'Write down what you do if the upgrade fails.',
    fillIn: 'Way back',
    documents: [documentReference('install-and-upgrade-guides', null)],
    reasons: [
      reason(
        'why-before-and-after',
        'note',
        'After a catastrophic failure you may have to reimage the device and restore the backup.',
      ),
    ],
  },
];
