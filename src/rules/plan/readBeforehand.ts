import { hasOwnChassisPackages } from '../releases/chassisOf.ts';
import { firmwareInsideFxos } from '../facts/packages.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import { reason } from '../reason.ts';
import { documentReference } from '../checklists/checklist.ts';
import type { HopContext, StepDraft } from './planStep.ts';

/** Trains of the guide from the current to the target, both included, oldest first. */
function trainsBetween(from: string, to: string): string[] {
  const trains: string[] = releaseTrains.map(({ train }) => train);
  return trains.slice(trains.indexOf(to), trains.indexOf(from) + 1).reverse();
}

function checkCompatibility({ platform, to }: HopContext): StepDraft {
  const isChassis = hasOwnChassisPackages(platform);
  return {
    name: 'compatibility',
    text: `Check that ${to} is compatible with your deployment.`,
    documents: [
      documentReference('compatibility-guide', null),
      ...(isChassis ? [documentReference('fxos-compatibility', null)] : []),
    ],
    reasons: [reason('check-compatibility', 'note', 'Check before any upgrade or reimage.')],
  };
}

function readReleaseNotes({ hop, from, to, fromTrain }: HopContext): StepDraft {
  const trains = trainsBetween(fromTrain, hop.to.train);
  return {
    name: 'release-notes',
    text: `Read all release notes between ${from} and ${to}: ${trains.map((train) => `${train}.x`).join(', ')}.`,
    documents: [documentReference('release-notes', null)],
    reasons: [
      reason(
        'read-all-release-notes',
        'note',
        'They hold release-specific warnings, and features and bugs with upgrade impact.',
      ),
    ],
  };
}

function readHotfixNotes({ from }: HopContext): StepDraft {
  return {
    name: 'release-notes',
    text: `Read what the release notes say of the hotfix, and that it is for ${from}.`,
    documents: [documentReference('release-notes', null)],
    reasons: [reason('hotfix', 'note', 'A hotfix is for one particular, urgent problem.')],
  };
}

function readFxosNotes({ hop, files }: HopContext): StepDraft[] {
  if (hop.chassis?.need !== 'required') return [];
  const needsFirmware = files.some(({ role }) => role === 'firmware');
  const notes: StepDraft = {
    name: 'fxos-release-notes',
    text: `Read all FXOS release notes between ${hop.chassis.fromFxos} and ${hop.chassis.toFxos}.`,
    documents: [documentReference('fxos-release-notes', null)],
    reasons: [
      reason('latest-fxos-build', 'note', 'Usually the latest FXOS build of each version is best.'),
    ],
  };
  return needsFirmware
    ? [
        notes,
        {
          name: 'firmware-guide',
          text: 'Find out which firmware the chassis needs.',
          documents: [documentReference('firmware-guide', null)],
          reasons: [
            reason(
              'firmware-guide',
              'note',
              `FXOS before ${firmwareInsideFxos.from} comes without firmware.`,
            ),
          ],
        },
      ]
    : [notes];
}

/** Answers what to read and to check before a hop, days ahead. */
export function readBeforehand(context: HopContext): StepDraft[] {
  if (context.kind === 'hotfix') {
    return [readHotfixNotes(context)];
  }
  return [checkCompatibility(context), readReleaseNotes(context), ...readFxosNotes(context)];
}
