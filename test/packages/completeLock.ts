/*
 * `npm run lock`: brings `package-lock.json` in line with `package.json`, with the integrity of
 * every package. npm leaves it out of packages for other platforms when it makes the lock file from
 * what is installed, and never comes back to them; what is not there at all it asks the registry for.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDirectory } from '../support/builtSite.ts';
import { lockFile, lockedPackages, readLock } from './lockFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
try {
  const lock = readLock();
  const whole = Object.entries(lock.packages).filter(
    ([place, { integrity }]) => !place || integrity,
  );
  const packages = Object.fromEntries(whole);
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
  cpSync(join(projectDirectory, 'package.json'), join(folder, 'package.json'));
  const command = 'npm install --package-lock-only --ignore-scripts --no-audit --no-fund';
  const { status } = spawnSync(command, { cwd: folder, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`${command}: ${status}`);
  cpSync(join(folder, 'package-lock.json'), lockFile);
} finally {
  rmSync(folder, { recursive: true });
}
const packages = lockedPackages();
const without = packages.filter(([, { integrity }]) => !integrity).map(([place]) => place);
console.log(`${packages.length} packages, ${without.length} without integrity`, ...without);
