import { isNameOf } from '../../../rules/names/isNameOf.ts';
import type { PackageFile } from '../../../rules/names/packageNames.ts';
import type { PlanHop, PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { type Note, type Work, workOn } from '../work/work.ts';

type FileRole = PackageFile['role'];

/** The exact name of a file, as the reader wrote it down in the step that fetches it. */
interface WrittenName {
  role: FileRole;
  name: string;
  /** Name with placeholders that it should be like; empty for a hotfix, which has none. */
  like: string;
  /** Whether it can be the name of that file; what can’t is taken over nowhere. */
  fits: boolean;
}

/** The step that fetches a file names its role at the end of its key. */
const fetching = /\/fetch-([\w-]+)$/;

/** What is known of the file of a hotfix. */
const hotfixFile: PackageFile = {
  role: 'threat-defense',
  guideName: '',
  siteName: null,
  complete: false,
  missing: [],
  where: { url: '', text: '' },
  serves: ['threat-defense'],
  needed: 'always',
};

/** Answers what was written down, as it stands, as the name of the file that a step fetches; `null` for nothing. */
export function writtenName(
  { id, fillIn, files }: PlanStep,
  written: Note | null,
): WrittenName | null {
  const role = fetching.exec(id)?.[1] as FileRole | undefined;
  const name = fillIn === null ? '' : (written?.text.trim() ?? '');
  if (!role || name === '') return null;
  const file = files[0] ?? hotfixFile;
  return { role, name, like: file.siteName ?? file.guideName, fits: isNameOf(name, file) };
}

/**
 * Answers how the steps of an upgrade read with the names that the reader wrote down, but for the steps
 * where they are written.
 */
export function namedSteps({ kind, phases }: PlanHop, work: Work): (step: PlanStep) => PlanStep {
  const steps = phases.flatMap((phase) => phase.steps);
  const written = steps.map((step) => writtenName(step, workOn(work, step.id).fillIn));
  const names = new Map(written.flatMap((each) => (each?.fits ? [[each.role, each.name]] : [])));
  return (step) => {
    if (step.fillIn !== null || names.size === 0) return step;
    const isHotfix = kind === 'hotfix' && step.id.endsWith('/in-the-window/threat-defense');
    const files = (isHotfix ? [hotfixFile] : step.files).map((file): PackageFile => {
      const name = names.get(file.role);
      if (name === undefined || file.complete) return file;
      return { ...file, guideName: name, siteName: null, complete: true, missing: [] };
    });
    return files.some((file, place) => file !== step.files[place]) ? { ...step, files } : step;
  };
}
