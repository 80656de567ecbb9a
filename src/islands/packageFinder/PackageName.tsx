import type { ComponentChildren } from 'preact';
import { allOf } from '../../rules/wording/inSentences.ts';
import type { PackageInput } from '../../rules/names/packageNames.ts';
import { fieldLabels } from '../device/fieldLabels.ts';
import { CopyLine } from '../pieces/CopyLine.tsx';

const placeholder = /(‹[^›]*›)/;

interface NameProps {
  /** The name of a file; as long as it is not whole, with placeholders such as `‹build›`. */
  name: string;
  complete: boolean;
}

/** The name of a package, to copy where it is whole. */
export function PackageName({ name, complete }: NameProps) {
  return <CopyLine text={name} {...{ complete, placeholder }} />;
}

interface MissingProps {
  /** What has to be given before the name is whole. */
  inputs: readonly PackageInput[];
  /** What to do about it, after the sentence. */
  children?: ComponentChildren;
}

/** Says what a name still lacks. */
export function MissingInputs({ inputs, children }: MissingProps) {
  return (
    <p class="not-whole">
      <span class="mark" aria-hidden="true">
        ?
      </span>{' '}
      Not a whole name yet, so there is nothing to copy. Missing:{' '}
      {allOf(inputs.map((input) => fieldLabels[input]))}.{children && <> {children}</>}
    </p>
  );
}
