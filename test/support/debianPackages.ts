import { spawnSync } from 'node:child_process';

/** Installs packages where that takes no more than asking: for root, on Debian and its kin. */
export function installDebianPackages(...packages: string[]): void {
  if (process.getuid?.() !== 0) return;
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (apt('--version').error) return;
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}
