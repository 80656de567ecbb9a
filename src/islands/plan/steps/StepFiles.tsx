import { pageHref } from '../../../browser/address.ts';
import type { PackageFile } from '../../../rules/names/packageNames.ts';
import { MissingInputs, PackageName } from '../../packageFinder/PackageName.tsx';

interface Props {
  /** Files that the step fetches; none for most steps. */
  files: readonly PackageFile[];
  /** Leaves out how other documents spell the names: the step that fetches them says it. */
  isBrief: boolean;
  /** Query of the page that works names out, for this upgrade. */
  finder: string;
}

/** The files of a step, each to copy where its name is whole. */
export function StepFiles({ files, isBrief, finder }: Props) {
  return (
    <>
      {files.map(({ role, guideName, siteName, complete, missing }) => (
        <div key={role}>
          <PackageName name={siteName ?? guideName} complete={complete} />
          {siteName !== null && !isBrief && (
            <p>
              As the download site spells it, which is not from Cisco’s chapter. Cisco’s guide
              prints <code>{guideName}</code>
            </p>
          )}
          {!complete && !isBrief && (
            <MissingInputs inputs={missing}>
              <a class="screen-only" href={pageHref('/guide/package-names/', finder, 'calculator')}>
                Work the name out
              </a>
            </MissingInputs>
          )}
        </div>
      ))}
    </>
  );
}
