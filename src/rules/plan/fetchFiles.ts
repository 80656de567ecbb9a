import { type DeliveryWay, deliveryOptions } from '../delivery/deliveryOptions.ts';
import { hasOwnChassisPackages } from '../releases/chassisOf.ts';
import { chassisDelivery } from '../facts/deliveryWays.ts';
import type { PackageFile } from '../names/packageNames.ts';
import { type Reason, reason } from '../reason.ts';
import type { HopContext, StepDraft } from './planStep.ts';

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
    reasons: [
      reason('signed-names', 'note', 'Packages are signed. Never untar and never rename them.'),
    ],
  };
}

const fetchHotfix: StepDraft = {
  name: 'fetch-threat-defense',
  text: 'Fetch the hotfix for your platform. Copy its name from the download site.',
  fillIn: exactName,
  reasons: [
    reason(
      'hotfix-names',
      'note',
      'The letters of a hotfix can differ between platforms, so its name cannot be worked out.',
    ),
  ],
};

/** What is still to be answered; several ways can wait for the same answer. */
function openQuestionsOf(ways: readonly DeliveryWay[]): Reason[] {
  const byMessage = new Map<string, Reason>();
  for (const each of ways.flatMap(({ reasons }) => reasons)) {
    if (each.outcome !== 'met') byMessage.set(each.message, each);
  }
  return [...byMessage.values()];
}

/** Direct download offers a package once it applies to the device (fact 8.4). */
function whenOf({ id }: DeliveryWay, isFirst: boolean): string {
  return id === 'direct-download' && !isFirst
    ? ', as soon as the upgrade before this one is done'
    : '';
}

function copyAhead({ question, platform, mode, kind, isFirst }: HopContext): StepDraft {
  // A later hop does not apply to the device yet, but will as soon as the one before it is done.
  const appliesNow = isFirst || question.appliesNow === undefined ? question.appliesNow : true;
  const asked = { ...question, appliesNow, platform, mode: mode ?? undefined, kind };
  const { ways } = deliveryOptions(asked);
  const recommended = ways.find(({ status }) => status === 'recommended');
  const text = recommended
    ? `Copy the package to the devices ahead of time${whenOf(recommended, isFirst)}: ${recommended.route.join(' → ')}.`
    : 'Choose how the package travels, and copy it to the devices ahead of time.';
  return {
    name: 'copy-ahead',
    text,
    reasons: [
      reason('copy-ahead', 'note', 'Copying ahead of time keeps the upgrade itself short.'),
      ...(recommended?.reasons ?? openQuestionsOf(ways)),
    ],
  };
}

const copyToChassis: StepDraft = {
  name: 'copy-to-chassis',
  text: `Copy the chassis packages to each chassis with the ${chassisDelivery.copyWith.join(' or the ')}.`,
  reasons: [
    reason('copy-to-the-chassis', 'note', 'Chassis packages always go to the chassis by hand.'),
  ],
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
