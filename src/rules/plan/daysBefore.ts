import {
  documentReference,
  compatibilityGuide,
  firmwareGuide,
  fxosCompatibility,
  fxosReleaseNotes,
  releaseNotes,
  upgradeGuide,
} from '../facts/documents.ts';
import { firmwareInsideFxos } from '../facts/packages.ts';
import type { ReadinessId } from '../facts/checklists.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import { hasOwnChassisPackages } from '../releases/chassis.ts';
import { isVirtual } from '../wording/inSentences.ts';
import { packageSteps } from './packageSteps.ts';
import { type HopContext, type StepDraft, because, checklistSteps } from './planStep.ts';

/** Trains of Table 1 from the current to the target, both included, oldest first. */
function trainsBetween(from: string, to: string): string[] {
  const trains: string[] = releaseTrains.map(({ train }) => train);
  return trains.slice(trains.indexOf(to), trains.indexOf(from) + 1).reverse();
}

function checkCompatibility({ platform, to }: HopContext): StepDraft {
  return {
    name: 'compatibility',
    text: `Check that ${to} is compatible with your deployment.`,
    documents: [
      documentReference(compatibilityGuide, null),
      ...(hasOwnChassisPackages(platform) ? [documentReference(fxosCompatibility, null)] : []),
    ],
    reasons: because('check-compatibility', 'Check before any upgrade or reimage.'),
  };
}

function readReleaseNotes({ hop, from, to, fromTrain }: HopContext): StepDraft {
  const trains = trainsBetween(fromTrain, hop.to.train).map((train) => `${train}.x`);
  return {
    name: 'release-notes',
    text: `Read all release notes between ${from} and ${to}: ${trains.join(', ')}.`,
    documents: [documentReference(releaseNotes, null)],
    reasons: because(
      'read-all-release-notes',
      'They hold release-specific warnings, and features and bugs with upgrade impact.',
    ),
  };
}

function readHotfixNotes({ from }: HopContext): StepDraft {
  return {
    name: 'release-notes',
    text: `Read the hotfix’s release notes, and confirm that it applies to ${from}.`,
    documents: [documentReference(releaseNotes, null)],
    reasons: because('hotfix', 'A hotfix is for one particular, urgent problem.'),
  };
}

function readFxosNotes({ hop: { chassis } }: HopContext): StepDraft[] {
  if (chassis?.need !== 'required') return [];
  const from = chassis.isFromAssumed ? 'the version that the chassis runs now' : chassis.fromFxos;
  return [
    {
      name: 'fxos-release-notes',
      text: `Read all FXOS release notes between ${from} and ${chassis.toFxos}.`,
      documents: [documentReference(fxosReleaseNotes, null)],
      reasons: because(
        'latest-fxos-build',
        'Usually the latest FXOS build of each version is best.',
      ),
    },
  ];
}

function findFirmware({ files }: HopContext): StepDraft[] {
  if (!files.some(({ role }) => role === 'firmware')) return [];
  const message = `FXOS before ${firmwareInsideFxos.from} comes without firmware.`;
  return [
    {
      name: 'firmware-guide',
      text: 'Look up whether the chassis needs a firmware upgrade.',
      documents: [documentReference(firmwareGuide, null)],
      reasons: because('firmware-guide', message),
    },
  ];
}

/** What the device runs on is upgraded by others (rule `plan-the-path`). */
function hostingEnvironment({ platform }: HopContext): StepDraft[] {
  if (!isVirtual(platform)) return [];
  return [
    {
      name: 'hosting-environment',
      text: 'Check whether the hosting environment must be upgraded too, and coordinate the two.',
      documents: [documentReference(compatibilityGuide, null)],
      reasons: because(
        'plan-the-path',
        'Planning the path matters most where chassis, hosting environment or other upgrades must be coordinated.',
      ),
    },
  ];
}

/**
 * The way out of a blocked chassis upgrade, for the days before: it takes packages of its own. Left out only
 * where the chassis is known to be behind; one that nobody has looked at can be ahead.
 */
function blockedChassis({ hop: { chassis } }: HopContext): StepDraft[] {
  if (!chassis) return [];
  const isBehind = chassis.need === 'required' && !chassis.mayBeBlocked && !chassis.isFromAssumed;
  if (isBehind) return [];
  const rule = 'chassis-too-far-ahead';
  const known = chassis.reasons.find((each) => each.rule === rule)?.message;
  const message =
    known ??
    'If the chassis is well ahead of the devices on it, its upgrade can be blocked. If it is: upgrade the devices first, then the chassis, then the devices again.';
  return [
    {
      name: 'chassis-blocked',
      text: `Prepare for a blocked chassis upgrade. ${message}`,
      reasons: because(rule, message),
    },
  ];
}

const preparations: readonly ReadinessId[] = [
  'changes-before',
  'changes-after-prepared',
  'workflows',
  'access-to-the-device',
  'access-to-the-manager',
  'checks-on',
  'checks-run',
  'checks-passed',
];

const duration: StepDraft = {
  name: 'duration',
  text: 'Look up time and disk space, and how the device behaves during the upgrade. Write down how long it may take, and tell those who wait for it.',
  fillIn: 'Expected duration',
  documents: [documentReference(upgradeGuide, 'Troubleshooting and Reference')],
  reasons: because(
    'release-specific-warnings',
    'Cisco’s guide has general information on time, disk space and interruptions of traffic and inspection in that chapter.',
  ),
};

/** What to do if it fails, decided while something can still be done about it. */
function decideWayBack({ wayBack }: HopContext): StepDraft {
  return {
    name: 'way-back',
    text: `Decide the way back, and write it down. ${wayBack.summary}`,
    fillIn: 'Way back',
    documents: [documentReference(upgradeGuide, 'Revert or Uninstall')],
    reasons: [
      ...wayBack.reasons,
      ...because(
        'why-before-and-after',
        'After a catastrophic failure you may have to reimage the device and restore the backup.',
      ),
    ],
  };
}

/** The checks come days before the chassis upgrade, which they may ask for; the window repeats them after it. */
function beforeTheChassis(step: StepDraft, { hop }: HopContext): StepDraft {
  if (!hop.chassis) return step;
  const text = `${step.text} What only the chassis upgrade can resolve does not stop you: the checks are repeated after it (this site’s own advice).`;
  return { ...step, text };
}

/** Answers what to do days before a hop: read, fetch the files, prepare, and fill in what is open. */
export function daysBefore(context: HopContext): StepDraft[] {
  const reading =
    context.kind === 'hotfix'
      ? [readHotfixNotes(context)]
      : [
          checkCompatibility(context),
          ...hostingEnvironment(context),
          readReleaseNotes(context),
          ...readFxosNotes(context),
          ...findFirmware(context),
        ];
  const items = (ids: readonly ReadinessId[]) =>
    checklistSteps(ids.flatMap((id) => context.readiness.filter((item) => item.id === id))).map(
      (step) => (step.name === 'checks-passed' ? beforeTheChassis(step, context) : step),
    );
  return [
    ...reading,
    ...items(['bandwidth']),
    ...packageSteps(context),
    ...blockedChassis(context),
    ...items(preparations),
    duration,
    decideWayBack(context),
  ];
}
