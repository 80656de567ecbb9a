import { pageHref } from '../../browser/address.ts';
import type { PackageFile } from '../../rules/packageNames.ts';
import { fieldLabels } from '../device/fieldLabels.ts';
import { CopyLine } from '../pieces/CopyLine.tsx';

const placeholder = /(‹[^›]*›)/;

/** The files of a step, each to copy where its name is whole. */
export function StepFiles({ files }: { files: readonly PackageFile[] }) {
  return (
    <>
      {files.map(({ role, guideName, siteName, complete, missing }) => (
        <div key={role}>
          <CopyLine text={siteName ?? guideName} {...{ complete, placeholder }} />
          {siteName !== null && (
            <p>The download site spells it like this, which is not from the guide.</p>
          )}
          {!complete && (
            <p class="not-whole">
              <span class="mark" aria-hidden="true">
                ?
              </span>{' '}
              Not a whole name yet, so there is nothing to copy. Missing:{' '}
              {missing.map((input) => fieldLabels[input]).join(' and ')}.{' '}
              <a href={pageHref('/guide/package-names/', undefined, 'calculator')}>
                Work the name out
              </a>
            </p>
          )}
        </div>
      ))}
    </>
  );
}
