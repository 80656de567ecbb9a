import type { Hop } from '../paths/findUpgradePaths.ts';
import { type PackageFile, packageNames } from '../names/packageNames.ts';
import { reason } from '../reason.ts';
import type { HopContext, PlanQuestion } from './planStep.ts';

/** Files of one hop, and what of the reader's own build can't be used. */
export type HopPackages = Pick<HopContext, 'files' | 'build' | 'unusable'>;

/** A hotfix has a name that nobody can work out. */
const noPackages: HopPackages = { files: [], build: null, unusable: [] };

/** Answers the files of a hop: chassis files only where a chassis upgrade is required. */
export function hopPackages(question: PlanQuestion, hop: Hop, isLast: boolean): HopPackages {
  if (question.kind === 'hotfix') return noPackages;
  const { files, build, invalid } = packageNames({
    platform: question.platform,
    mode: question.mode,
    // The reader's own text of the target can carry its build.
    to: isLast ? question.to : (hop.to.release ?? hop.to.train),
    build: isLast ? question.build : undefined,
    // Left out, the finder takes the companion; for a patch it lists no chassis file unless told.
    targetFxos: hop.kind === 'patch' ? (hop.chassis?.toFxos ?? undefined) : undefined,
  });
  const isNeeded = ({ role }: PackageFile) =>
    role === 'threat-defense' || hop.chassis?.need === 'required';
  const unusable = invalid
    .filter(({ input }) => input === 'build')
    .map(({ message }) => reason('signed-names', 'failed', message));
  return { files: files.filter(isNeeded), build, unusable };
}
