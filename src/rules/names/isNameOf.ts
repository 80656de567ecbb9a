import { platformPackages } from '../facts/platformPackages.computed.ts';
import type { PackageFile } from './packageNames.ts';

const isLike = (name: string, shape: string) =>
  new RegExp(`^${shape.replaceAll('.', '\\.').replace(/‹[^›]*›/g, '[\\w.]+')}$`).test(name);

/** How the hotfixes of any platform are called; which letters one has can’t be known. */
const hotfixShapes = Object.values(platformPackages).map(({ software }) =>
  software.site.hotfix.replace(/letters|Version|build/g, '‹$&›'),
);

/**
 * Answers whether a name, exact as a reader copied it, can be that of a file whose name has
 * placeholders in ‹›, in the guide's spelling or in the site's. A file without any name is a hotfix.
 *
 * Source: Tables 7 to 9; rules `underscore-spelling` and `hotfix-names`.
 */
export function isNameOf(
  name: string,
  { guideName, siteName }: Pick<PackageFile, 'guideName' | 'siteName'>,
): boolean {
  const shapes = guideName === '' ? hotfixShapes : [guideName, siteName ?? guideName];
  return shapes.some((shape) => isLike(name, shape));
}
