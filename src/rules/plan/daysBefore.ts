import { documentReference } from '../facts/documents.ts';
import type { DeliveryWay } from '../delivery/waysFor.ts';
import { chassisDelivery } from '../facts/deliveryWays.ts';
import { firmwareInsideFxos } from '../facts/packages.ts';
import type { ReadinessId } from '../facts/checklists.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import type { PackageFile } from '../names/softwareFile.ts';
import { type HopContext, type StepDraft, because, checklistSteps } from './planStep.ts';
import type { Reason } from '../reason.ts';
import { hasOwnChassisPackages } from '../releases/chassis.ts';

const whatIsIn: Record<PackageFile['role'], string> = {
  'threat-defense': 'the threat defense upgrade package',
  chassis: 'the FXOS package of the chassis',
  firmware: 'the firmware package of the chassis',
};

/** The reader reads it off the download site, as nobody can work it out. */
const exactName = 'Exact file name';

/** The version in words: the tick of a fetched file must not outlive a change of it. */
function versionOf({ role }: PackageFile, { to, hop, build }: HopContext): string {
  if (role === 'chassis') return `, FXOS ${hop.chassis?.toFxos}`;
  return role === 'firmware' ? '' : ` for ${to}${build === null ? '' : `, build ${build}`}`;
}

function fetchFile(file: PackageFile, context: HopContext): StepDraft {
  const what =
    file.serves.length > 1 ? 'the package that serves chassis and instances' : whatIsIn[file.role];
  return {
    name: `fetch-${file.role}`,
    text: `Fetch ${what}${versionOf(file, context)}. ${file.where.text}`,
    files: [file],
    fillIn: file.complete ? null : exactName,
    reasons: because('signed-names', 'Packages are signed. Never untar and never rename them.'),
  };
}

const fetchHotfix: StepDraft = {
  name: 'fetch-threat-defense',
  text: 'Fetch the hotfix for your platform. Copy its name from the download site.',
  fillIn: exactName,
  reasons: because(
    'hotfix-names',
    'The letters of a hotfix can differ between platforms, so its name cannot be worked out.',
  ),
};

/** What is still to be answered; several ways can wait for the same answer. */
function openQuestionsOf(ways: readonly DeliveryWay[]): Reason[] {
  const byMessage = new Map<string, Reason>();
  for (const each of ways.flatMap(({ reasons }) => reasons)) {
    if (each.outcome !== 'met') byMessage.set(each.message, each);
  }
  return [...byMessage.values()];
}

/** Direct download offers a package once it applies to the device (rule `way-direct-download`). */
function whenOf({ id }: DeliveryWay, isFirst: boolean): string {
  return id === 'direct-download' && !isFirst
    ? ', as soon as the upgrade before this one is done'
    : '';
}

function copyAhead({ ways, isFirst }: HopContext): StepDraft {
  const recommended = ways.find(({ status }) => status === 'recommended');
  const text = recommended
    ? `Copy the package to the devices ahead of time${whenOf(recommended, isFirst)}: ${recommended.route.join(' → ')}.`
    : 'Choose how the package travels, and copy it to the devices ahead of time.';
  return {
    name: 'copy-ahead',
    text,
    reasons: [
      ...because('copy-ahead', 'Copying ahead of time keeps the upgrade itself short.'),
      ...(recommended?.reasons ?? openQuestionsOf(ways)),
    ],
  };
}

const copyToChassis: StepDraft = {
  name: 'copy-to-chassis',
  text: `Copy the chassis packages to each chassis with the ${chassisDelivery.copyWith.join(' or the ')}.`,
  reasons: because('copy-to-the-chassis', 'Chassis packages always go to the chassis by hand.'),
};

/** Answers the steps that bring every file of a hop where it is needed. */
export function fetchFiles(context: HopContext): StepDraft[] {
  const fetched: StepDraft[] =
    context.kind === 'hotfix'
      ? [fetchHotfix]
      : context.files.map((file) => fetchFile(file, context));
  const byHand =
    hasOwnChassisPackages(context.platform) &&
    context.files.some(({ role }) => role !== 'threat-defense');
  return [...fetched, ...(byHand ? [copyToChassis] : []), copyAhead(context)];
}

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
      documentReference('compatibility-guide', null),
      ...(hasOwnChassisPackages(platform) ? [documentReference('fxos-compatibility', null)] : []),
    ],
    reasons: because('check-compatibility', 'Check before any upgrade or reimage.'),
  };
}

function readReleaseNotes({ hop, from, to, fromTrain }: HopContext): StepDraft {
  const trains = trainsBetween(fromTrain, hop.to.train).map((train) => `${train}.x`);
  return {
    name: 'release-notes',
    text: `Read all release notes between ${from} and ${to}: ${trains.join(', ')}.`,
    documents: [documentReference('release-notes', null)],
    reasons: because(
      'read-all-release-notes',
      'They hold release-specific warnings, and features and bugs with upgrade impact.',
    ),
  };
}

function readHotfixNotes({ from }: HopContext): StepDraft {
  return {
    name: 'release-notes',
    text: `Read what the release notes say of the hotfix, and that it is for ${from}.`,
    documents: [documentReference('release-notes', null)],
    reasons: because('hotfix', 'A hotfix is for one particular, urgent problem.'),
  };
}

function readFxosNotes({ hop: { chassis } }: HopContext): StepDraft[] {
  if (chassis?.need !== 'required') return [];
  return [
    {
      name: 'fxos-release-notes',
      text: `Read all FXOS release notes between ${chassis.fromFxos} and ${chassis.toFxos}.`,
      documents: [documentReference('fxos-release-notes', null)],
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
      text: 'Find out which firmware the chassis needs.',
      documents: [documentReference('firmware-guide', null)],
      reasons: because('firmware-guide', message),
    },
  ];
}

const preparations: readonly ReadinessId[] = [
  'bandwidth',
  'changes-before',
  'changes-after-prepared',
  'workflows',
  'access-to-the-device',
  'access-to-the-manager',
  'checks-on',
  'checks-run',
  'checks-passed',
];

/** What no source knows and every change needs, for the reader to fill in. */
const openQuestions: readonly StepDraft[] = [
  {
    name: 'duration',
    text: 'Write down how long this upgrade may take, and tell those who wait for it.',
    fillIn: 'Expected duration',
    documents: [documentReference('install-and-upgrade-guides', null)],
    reasons: because(
      'release-specific-warnings',
      'Time, disk space and behaviour during the upgrade depend on release and model. Cisco’s guide has them in its troubleshooting and reference chapter.',
    ),
  },
  {
    name: 'way-back',
    text: 'Write down what you do if the upgrade fails.',
    fillIn: 'Way back',
    documents: [documentReference('install-and-upgrade-guides', null)],
    reasons: because(
      'why-before-and-after',
      'After a catastrophic failure you may have to reimage the device and restore the backup.',
    ),
  },
];

/** Answers what to do days before a hop: read, fetch the files, prepare, and fill in what is open. */
export function daysBefore(context: HopContext): StepDraft[] {
  const reading =
    context.kind === 'hotfix'
      ? [readHotfixNotes(context)]
      : [
          checkCompatibility(context),
          readReleaseNotes(context),
          ...readFxosNotes(context),
          ...findFirmware(context),
        ];
  const items = preparations.flatMap((id) => context.readiness.filter((item) => item.id === id));
  return [...reading, ...fetchFiles(context), ...checklistSteps(items), ...openQuestions];
}
