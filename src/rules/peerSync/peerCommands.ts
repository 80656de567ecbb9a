import { type PeerSyncCommandId, peerSync, peerSyncCommands } from '../facts/peerSync.ts';

/** One thing to do on the device that needs the package. */
export interface PeerCommand {
  id: PeerSyncCommandId | 'log-in';
  /** Number of the step, from 1; commands of one step share it. */
  step: number;
  /** What to type, or `null` where there is nothing to type yet. */
  command: string | null;
  /** `false` where the command has a word with an underscore that stands for a value. */
  complete: boolean;
  /** What it does. */
  text: string;
}

const texts: Record<PeerSyncCommandId, string> = {
  enable: 'Turn the feature on.',
  peers:
    'If you don’t know yet which device has the package: list the eligible devices that have the feature on too, so turn it on on the source as well.',
  'peer-details': 'Show the packages of one of them, with their paths.',
  sync: 'Copy the package. Confirm, and note the sync status UUID that it prints.',
  status: 'Show the last five transfers to this device, completed and failed ones included.',
  'status-of-one': 'Show one transfer, by the UUID that you noted.',
};

const logIn: PeerCommand = {
  id: 'log-in',
  step: 1,
  command: null,
  complete: true,
  text: `Log in over SSH as ${peerSync.user} to the device that needs the package.`,
};

const placeholder = /\b(?:ip_address|package_path|sync_status_UUID)\b/g;

/**
 * Answers the steps of a transfer, with the address of the other device and the path of the package
 * in the commands. What is not known keeps its placeholder. Source: rule `peer-sync-steps`.
 */
export function peerCommands(
  peerAddress: string | null,
  packagePath: string | null,
): PeerCommand[] {
  const values = new Map([
    ['ip_address', peerAddress],
    ['package_path', packagePath],
  ]);
  const typed = peerSyncCommands.map(({ id, step, command }): PeerCommand => {
    let complete = true;
    const filled = command.replace(placeholder, (name) => {
      const value = values.get(name) ?? null;
      complete &&= value !== null;
      return value ?? name;
    });
    return { id, step, command: filled, complete, text: texts[id] };
  });
  return [logIn, ...typed];
}
