import type { PackageFile } from '../../rules/names/packageNames.ts';
import { FileName } from '../pieces/FileName.tsx';
import { differingParts } from './differingParts.ts';
import { MissingInputs, PackageName } from './PackageName.tsx';

interface Props {
  /** In the order in which they are needed. */
  files: readonly PackageFile[];
}

const roles: Record<PackageFile['role'], string> = {
  'threat-defense': 'Threat defense',
  chassis: 'Chassis: FXOS',
  firmware: 'Chassis: firmware',
};

const conditions: Record<PackageFile['needed'], string> = {
  always: '',
  'when-chassis-is-older': 'Only where the chassis is older than this.',
  'when-firmware-guide-asks': 'If the firmware upgrade guide asks for it.',
};

/** How Cisco's guide prints the name that is to be downloaded; not to be copied. */
function GuideName({ guideName, siteName }: { guideName: string; siteName: string }) {
  const parts = differingParts(guideName, siteName);
  const marked = parts.filter(([, differs]) => differs).map(([text]) => text);
  return (
    <p class="guide-name">
      This is the download site’s spelling (not from Cisco’s chapter). Cisco’s guide prints{' '}
      {marked.join() === '-' ? 'a hyphen' : 'it as its pattern has it'}; it is the same file:{' '}
      <code>
        {parts.map(([text, differs]) => (differs ? <mark>{text}</mark> : <FileName text={text} />))}
      </code>
    </p>
  );
}

function titleOf({ role, serves }: PackageFile): string {
  return serves.length > 1 ? 'Threat defense and chassis, one package' : roles[role];
}

/** Every file that the upgrade needs: its names, and where on Cisco's site it is. */
export function PackageFiles({ files }: Props) {
  return (
    <ul class="package-files">
      {files.map((file) => {
        const { role, guideName, siteName, complete, missing, needed, where } = file;
        return (
          <li key={role}>
            <h4>{titleOf(file)}</h4>
            {conditions[needed] && <p>{conditions[needed]}</p>}
            <PackageName name={siteName ?? guideName} complete={complete} />
            {siteName !== null && <GuideName {...{ guideName, siteName }} />}
            {!complete && <MissingInputs inputs={missing} />}
            <p>
              <a href={where.url} rel="noreferrer">
                {where.url}
              </a>
              : {where.text}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
