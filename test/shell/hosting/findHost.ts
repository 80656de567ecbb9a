import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from '../../support/debianPackages.ts';
import type { Host } from './hosts.ts';

/** The program of a web server: the one that the environment names, else the first in the path. */
function findHost({ command, variable, stock }: Host): string | undefined {
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} is ${named}, which does not exist.`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/sbin', '/usr/bin');
  const program = folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
  return existsSync(stock) ? program : undefined;
}

/** Where a service manager runs, installing a web server would start it for all the world. */
const wouldStart = () => existsSync('/run/systemd/system');

/** The program of a web server, found or fetched. Where it can't be had: an error with what to type. */
export function provideHost(host: Host): string {
  const found = findHost(host);
  if (found) return found;
  if (!wouldStart()) installDebianPackages(host.debianPackage);
  const fetched = findHost(host);
  if (fetched) return fetched;
  throw new Error(
    `The tests run the README's example for ${host.name}, which is neither here nor to be fetched. ` +
      `On Debian or Ubuntu type: sudo apt-get install ${host.debianPackage} (this starts it where ` +
      `services are started; to end that: sudo systemctl disable --now ${host.command}) — or name ` +
      `the program of one that you have: ${host.variable}=/path/to/${host.command} npm test`,
  );
}
