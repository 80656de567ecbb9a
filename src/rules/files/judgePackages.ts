import { readFileName } from '../reading/packageName/readFileName.ts';
import type { ReadPackageDevice } from '../reading/packageName/readPackageDevice.ts';
import { type PackageIdentity, judgePackage } from './judgePackage.ts';

/** Stands in a name for every build. Six digits are the most that a build has. */
const anyBuild = '987654';

/** A release and a build, as names have them. */
const releaseAndBuild = /\d\.\d{1,3}-(0|[1-9]\d{0,5})(?!\d)/;

/** Longer names could be cut where they are quoted, with one build and not with another. */
const longestAlike = 120;

/** What names that differ in their build alone come to, or `null` where the build is said in a reason. */
function judgeAnyBuild(shape: string, device: ReadPackageDevice): PackageIdentity | null {
  const identity = judgePackage(readFileName(shape), device);
  const isAlike =
    identity.build === anyBuild &&
    identity.spelling !== null &&
    identity.reasons.every(({ message }) => !message.includes(anyBuild));
  return isAlike ? identity : null;
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
 * Answers a judge of many packages for one device, which answers what `judgePackage` does, each time
 * in an object of its own. Listings name the same file again and again, or files that differ in their
 * build alone: what those have in common is judged once.
 */
export function judgePackages(device: ReadPackageDevice): (text: string) => PackageIdentity {
  const shapes = new Map<string, PackageIdentity | null>();
  const names = new Map<string, PackageIdentity>();
  const judgeShape = (text: string): PackageIdentity | null => {
    if (text.length > longestAlike || text.includes(anyBuild)) return null;
    const found = releaseAndBuild.exec(text);
    const build = found?.[1];
    // The device's own build is judged by itself.
    if (!found || !build || build === device.build || device.build === anyBuild) return null;
    const end = found.index + found[0].length;
    const shape = text.slice(0, end - build.length) + anyBuild + text.slice(end);
    let shared = shapes.get(shape);
    if (shared === undefined) {
      shared = judgeAnyBuild(shape, device);
      shapes.set(shape, shared);
    }
    return shared && withBuild(shared, build);
  };
  return (text) => {
    const alike = judgeShape(text);
    if (alike) return alike;
    const identity = names.get(text) ?? judgePackage(readFileName(text), device);
    names.set(text, identity);
    return { ...identity };
  };
}
