import type { PackageFile } from '../../rules/names/packageNames.ts';
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
            {needed === 'when-chassis-is-older' && (
              <p>Only where the chassis is older than this.</p>
            )}
            {siteName !== null && <p>As Cisco’s guide prints it:</p>}
            <PackageName name={guideName} complete={complete} />
            {siteName !== null && (
              <>
                <p>As the download site spells it; not from Cisco’s chapter:</p>
                <PackageName name={siteName} complete={complete} />
              </>
            )}
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
