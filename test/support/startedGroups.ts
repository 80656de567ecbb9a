import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Vitest ends its workers by this signal. Only a process that exits by itself takes along the browsers
// that it started, and their profiles.
if (process.env['VITEST_POOL_ID']) process.once('SIGTERM', () => process.exit());

const variable = 'STARTED_GROUPS';

function endGroup(pid: number) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Ends a browser, the head of a group of processes, with this process, or else with the run. */
export function noteGroup(child: ChildProcess | null) {
  const folder = process.env[variable];
  if (!folder || !child?.pid) return;
  const { pid } = child;
  const note = join(folder, String(pid));
  writeFileSync(note, '');
  const end = () => {
    endGroup(pid);
    rmSync(note, { force: true });
  };
  // Before Puppeteer deletes the profile, which fails while Firefox writes into it.
  process.prependOnceListener('exit', end);
  child.once('exit', () => {
    process.off('exit', end);
    rmSync(note, { force: true });
  });
}

/**
 * Ends, with the run, what its workers left behind: when the run is stopped by a signal, Vitest kills
 * them before they can end their browsers.
 */
export function endNotedGroups() {
  if (process.env[variable]) return;
  const folder = mkdtempSync(join(tmpdir(), 'started-groups-'));
  process.env[variable] = folder;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(1));
  }
  process.once('exit', () => {
    for (const group of readdirSync(folder)) endGroup(Number(group));
    rmSync(folder, { recursive: true });
  });
}
