import type { PackageIdentity } from './judgePackage.ts';

/** Answers what a file is by its name. */
type Judge = (name: string) => PackageIdentity;

/** Stands in a name for every build. Six digits are the most that a build has. */
const anyBuild = '987654';

/** A release and a build, as names have them. */
const releaseAndBuild = /\d\.\d{1,3}-(0|[1-9]\d{0,5})(?!\d)/;

/** Longer names could be cut where they are quoted, with one build and not with another. */
const longestAlike = 120;

/** Whether names that differ in their build alone come to the same, as far as their judgement goes. */
function isAlike({ build, spelling, reasons }: PackageIdentity): boolean {
  const saysBuild = reasons.some(({ message }) => message.includes(anyBuild));
  return build === anyBuild && spelling !== null && !saysBuild;
}

function withBuild(shared: PackageIdentity, build: string): PackageIdentity {
  const { guideName, siteName } = shared;
  // Field by field: of thousands of names, spreading is felt.
  return {
    name: shared.name.replace(anyBuild, build),
    kind: shared.kind,
    platforms: shared.platforms,
    label: shared.label,
    release: shared.release,
    build,
    spelling: shared.spelling,
    guideName: guideName && guideName.replace(anyBuild, build),
    siteName: siteName && siteName.replace(anyBuild, build),
    usable: shared.usable,
    summary: shared.summary.replace(anyBuild, build),
    wants: shared.wants,
    missing: shared.missing,
    invalid: shared.invalid,
    reasons: shared.reasons,
  };
}

/**
 * Answers a judge of many packages, which answers what `judge` does, each time in an object of its own.
 * Listings name the same file again and again, or files that differ in their build alone: what those
 * have in common is judged once. `ownBuild`: the device's, which matters to its own package.
 */
export function judgeAlike(judge: Judge, ownBuild: string | null): Judge {
  const shapes = new Map<string, PackageIdentity>();
  const names = new Map<string, PackageIdentity>();
  const remember = (known: Map<string, PackageIdentity>, name: string) => {
    const identity = known.get(name) ?? judge(name);
    known.set(name, identity);
    return identity;
  };
  const judgeShape = (name: string): PackageIdentity | null => {
    if (name.length > longestAlike || name.includes(anyBuild) || ownBuild === anyBuild) return null;
    const found = releaseAndBuild.exec(name);
    const build = found?.[1];
    if (!found || !build || build === ownBuild) return null;
    const end = found.index + found[0].length;
    const shape = name.slice(0, end - build.length) + anyBuild + name.slice(end);
    const shared = remember(shapes, shape);
    return isAlike(shared) ? withBuild(shared, build) : null;
  };
  return (name) => judgeShape(name) ?? { ...remember(names, name) };
}
