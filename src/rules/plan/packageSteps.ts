import { type DeliveryWayId, chassisDelivery } from '../facts/deliveryWays.ts';
import type { PackageFile } from '../names/softwareFile.ts';
import type { Reason, RuleId } from '../reason.ts';
import { hasOwnChassisPackages, sharesOnePackage } from '../releases/chassis.ts';
import { allOf, anyOf } from '../wording/inSentences.ts';
import { type HopContext, type StepDraft, because, once } from './planStep.ts';

const whatIsIn: Record<PackageFile['role'], string> = {
  'threat-defense': 'the threat defense upgrade package',
  chassis: 'the FXOS package of the chassis',
  firmware: 'the firmware package of the chassis',
};

/** The reader reads it off the download site, as nobody can work it out. */
const exactName = 'Exact file name';

/** Rules that speak of the chassis files alone. */
const ofChassisFiles: ReadonlySet<RuleId> = new Set([
  'table-1',
  'table-8',
  'chassis-for-major-versions',
  'latest-fxos-build',
  'minimum-fxos-builds',
  'chassis-ahead',
  'firmware-inside-fxos',
  'firmware-guide',
]);

/** The version in words: the tick of a fetched file must not outlive a change of it. */
function versionOf({ role }: PackageFile, { to, hop, build }: HopContext): string {
  if (role === 'chassis') {
    const least = hop.chassis?.atLeast;
    const builds = least
      ? `, build ${least} or later (minimum of Cisco Firepower 4100/9300 FXOS Compatibility, not of Cisco’s chapter)`
      : '';
    return `, FXOS ${hop.chassis?.toFxos}${builds}`;
  }
  return role === 'firmware' ? '' : ` for ${to}${build === null ? '' : `, build ${build}`}`;
}

const describeFile = (file: PackageFile, context: HopContext) =>
  (file.serves.length > 1 ? 'the package that serves chassis and instances' : whatIsIn[file.role]) +
  versionOf(file, context);

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a management center that downloads by itself offers a package; later hops wait for their turn. */
function downloadText(what: string, { to, isFirst }: HopContext): string {
  const when = isFirst ? '' : 'once the upgrade before this one is done, ';
  return upperFirst(
    `${when}download ${what}. On System (⚙) > Product Upgrades, click Download beside ${to}.`,
  );
}

function fetchFile(file: PackageFile, context: HopContext): StepDraft {
  const what = describeFile(file, context);
  const { ways, fileReasons } = context;
  const isSoftware = file.role === 'threat-defense';
  const isDirect = isSoftware && ways.recommended === 'direct-download';
  const isOpen = isSoftware && ways.recommended === null;
  return {
    name: `fetch-${file.role}`,
    text: isDirect
      ? downloadText(what, context)
      : isOpen
        ? `Get ${what}. Go the way that you ${ways.verdict === 'none' ? 'opened' : 'chose'}.`
        : `Fetch ${what}. ${file.where.text}`,
    files: [file],
    waits: isDirect && !context.isFirst,
    fillIn: file.complete ? null : exactName,
    reasons: once([
      ...(isDirect
        ? because('download-packages', 'Download puts the package on the management center.')
        : because('download-site', 'Download it from Cisco’s site.')),
      ...fileReasons.filter(({ rule }) => ofChassisFiles.has(rule) !== isSoftware),
    ]),
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

/** What is still to be answered of a way, or what rules it out; several ways can have the same reason. */
function openReasonsOf({ ways }: HopContext['ways']): Reason[] {
  return once(
    ways.flatMap(({ status, reasons }) =>
      reasons.filter(({ outcome }) =>
        status === 'ruled-out' ? outcome === 'failed' : outcome !== 'met',
      ),
    ),
  );
}

/** One step that says choose, or what would open a way, where none is recommended. */
function chooseWay({ ways }: HopContext): StepDraft[] {
  if (ways.verdict === 'recommended') return [];
  const left = ways.ways.filter(({ status }) => status !== 'ruled-out');
  const text =
    ways.verdict === 'none'
      ? `Open a way for the package: with your answers none is left. ${ways.openings.join(' Or: ')}`
      : `Choose how the package gets to the devices: ${left.map(({ route }) => route.join(' → ')).join('; or ')}.`;
  return [
    {
      name: 'choose-way',
      text,
      reasons: once([
        ...because('table-5', 'Table 5 says which way to take when.'),
        ...openReasonsOf(ways),
      ]),
    },
  ];
}

const pointer: StepDraft[] = [
  {
    name: 'put-on-the-server',
    text: 'Put the package on the internal web server.',
    reasons: because('when-an-internal-server', 'The devices fetch it from there.'),
  },
  {
    name: 'specify-remote-location',
    text: 'Configure the pointer: on System (⚙) > Product Upgrades, click Add Upgrade Package (bottom right) > Specify Remote Location. Enter the URL with protocol and full path of the package; for HTTPS, also the certificate of the server.',
    reasons: [
      ...because('specify-remote-location', 'Without the pointer the devices do not find it.'),
      ...because('server-url', 'The URL has the protocol, HTTP or HTTPS, and the full path.'),
      ...because('server-certificate', 'For HTTPS, paste the certificate in PEM format.'),
    ],
  },
];

/** What is between the fetched file and the copy on the device, by the recommended way. */
const between: Record<DeliveryWayId, StepDraft[]> = {
  'direct-download': [],
  upload: [
    {
      name: 'upload-package',
      text: 'Upload the package: on System (⚙) > Product Upgrades, click Add Upgrade Package (bottom right) > Choose File.',
      reasons: because('upload-by-hand', 'Upload what you fetched by hand.'),
    },
  ],
  'internal-server': pointer,
};

const wizard = 'with the threat defense upgrade wizard of the management center.';

/** Members of a pair or a cluster get the package from each other. */
function oneIsEnough({ deployment, platform, mode }: HopContext): Reason[] {
  const isAlone = deployment === null || deployment === 'standalone';
  // Chassis packages are outside of the instances, on each chassis.
  if (isAlone || sharesOnePackage(platform, mode)) return [];
  return because(
    'peer-sync-not-ha-or-cluster',
    'Members get the package from each other by their normal synchronization.',
  );
}

function copyAhead(context: HopContext): StepDraft {
  const { ways, isFirst } = context;
  const enough = oneIsEnough(context);
  const where = enough.length > 0 ? 'one member (the others get it from there)' : 'the devices';
  const waits = ways.recommended === 'direct-download' && !isFirst;
  const later = waits ? ', as soon as the upgrade before this one is done' : '';
  const how = {
    'direct-download': `, ${wizard}`,
    upload: `, ${wizard}`,
    'internal-server': ', from the internal server.',
    open: `, the way that you ${ways.verdict === 'none' ? 'opened' : 'chose'}.`,
  }[ways.recommended ?? 'open'];
  const recommended = ways.ways.find(({ id }) => id === ways.recommended);
  return {
    name: 'copy-ahead',
    waits,
    text: `Copy the package ahead of time to ${where}${later}${how}`,
    reasons: once([...enough, ...ways.reasons, ...(recommended?.reasons ?? [])]),
  };
}

const copyToChassis: StepDraft = {
  name: 'copy-to-chassis',
  text: `Copy the chassis packages to each chassis with the ${chassisDelivery.copyWith.join(' or the ')} (${anyOf(chassisDelivery.protocols)}).`,
  reasons: because(
    'copy-to-the-chassis',
    `Chassis packages go ${allOf(['from Cisco to your computer', 'from there to the chassis'])}.`,
  ),
};

/** Answers the steps that bring every file of a hop where it is needed, by the way that is recommended. */
export function packageSteps(context: HopContext): StepDraft[] {
  const { kind, files, ways, platform } = context;
  const fetched: StepDraft[] =
    kind === 'hotfix' ? [fetchHotfix] : files.map((file) => fetchFile(file, context));
  const byHand =
    hasOwnChassisPackages(platform) && files.some(({ role }) => role !== 'threat-defense');
  return [
    ...chooseWay(context),
    ...fetched,
    ...(byHand ? [copyToChassis] : []),
    ...(ways.recommended ? between[ways.recommended] : []),
    copyAhead(context),
  ];
}
