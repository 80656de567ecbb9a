import type { PackageFile, PackageInput } from '../../rules/packageNames.ts';
import { fieldLabels } from '../device/fieldLabels.ts';
import { CopyLine } from '../pieces/CopyLine.tsx';

interface Props {
  files: readonly PackageFile[];
}

const roles: Record<PackageFile['role'], string> = {
  'threat-defense': 'Threat defense',
  chassis: 'Chassis: FXOS',
  firmware: 'Chassis: firmware',
};

const placeholder = /(‹[^›]*›)/;

function titleOf({ role, serves }: PackageFile): string {
  return serves.length > 1 ? 'Threat defense and chassis, one package' : roles[role];
}

function Missing({ inputs }: { inputs: readonly PackageInput[] }) {
  const names = inputs.map((input) => fieldLabels[input]).join(' and ');
  return (
    <p class="not-whole">
      <span class="mark" aria-hidden="true">
        ?
      </span>{' '}
      Not a whole name yet, so there is nothing to copy. Missing: {names}.
    </p>
  );
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
            {needed === 'when-chassis-is-older' && (
              <p>Only where the chassis is older than this.</p>
            )}
            {siteName !== null && <p>As the guide prints it:</p>}
            <CopyLine text={guideName} {...{ complete, placeholder }} />
            {siteName !== null && (
              <>
                <p>As the download site spells it; not from the guide:</p>
                <CopyLine text={siteName} {...{ complete, placeholder }} />
              </>
            )}
            {!complete && <Missing inputs={missing} />}
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
