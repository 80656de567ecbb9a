import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { projectDirectory } from './builtSite.ts';

/** A file of `src/`, with what it imports. */
interface SourceFile {
  /** As in `src/rules/version.ts`. */
  path: string;
  text: string;
  /** Specifiers of other packages as written; own files as paths like `path`. */
  imports: readonly string[];
}

const specifier =
  /(?:^\s*import\s(?:[^'"]*?\sfrom\s)?|^export\s[^'"=(]*?\sfrom\s|\bimport\()\s*['"]([^'"\s]+)['"]/gm;

/** Every source file under a folder of `src/`, by its path. */
export function sourceFiles(folder = 'src'): SourceFile[] {
  return readdirSync(join(projectDirectory, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((path) => /\.(astro|tsx?|mjs)$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(projectDirectory, path), 'utf8');
      const imports = [...text.matchAll(specifier)].map(([, target = '']) =>
        target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
      );
      return { path, text, imports };
    });
}
