import { type PeerSyncCommandId, peerSync, peerSyncCommands } from '../facts/peerSync.ts';
import { quote } from '../reading/quote.ts';

/** An input of the device-to-device check. */
export type PeerInput =
  | 'mode'
  | 'deployment'
  | 'from'
  | 'sameManagementCenter'
  | 'analyticsMode'
  | 'addressTranslation'
  | 'packageOnPeer'
  | 'peerAddress'
  | 'packagePath';

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
  peers: 'List the eligible devices that have the feature on.',
  'peer-details': 'Show the packages of one of them, with their paths.',
  sync: 'Copy the package. Confirm, and note the sync status UUID that it prints.',
  status: 'Show the last five transfers, those done and those failed.',
  'status-of-one': 'Show one transfer, by the UUID that you noted.',
};

const addressPlaceholder = 'ip_address';
const pathPlaceholder = 'package_path';
const uuidPlaceholder = 'sync_status_UUID';

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const ipv6 = /^(?=.*:.*:)[\da-f:]{2,39}(?:(?:\d{1,3}\.){3}\d{1,3})?$/i;
const hostName =
  /^(?!\d+(?:\.\d+)*$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
const longestAddress = 253;

const path = /^[\w./+~:-]+$/;
const longestPath = 1024;

type Read = { ok: true; value: string | null } | { ok: false; message: string };

function readAddress(text: string): Read {
  const typed = text.length > 2 * longestAddress ? text : text.trim();
  if (typed === '') return { ok: true, value: null };
  const usable =
    typed.length <= longestAddress &&
    (ipv4.test(typed) || ipv6.test(typed) || hostName.test(typed));
  return usable
    ? { ok: true, value: typed }
    : {
        ok: false,
        message: `${quote(typed)} is no address. Type an IPv4 or IPv6 address such as 192.0.2.10, or a host name.`,
      };
}

function readPath(text: string): Read {
  const typed = text.length > 2 * longestPath ? text : text.trim();
  if (typed === '') return { ok: true, value: null };
  return typed.length <= longestPath && path.test(typed)
    ? { ok: true, value: typed }
    : {
        ok: false,
        message: `${quote(typed)} can’t go into a command. A path has letters, digits and / . _ - only, no spaces; copy it from show peer details.`,
      };
}

/**
 * Answers the steps of a transfer with the reader's address and path in the commands. What can't go
 * into a command is left out and told, and the command keeps its placeholder. Source: fact 10.5.
 */
export function peerCommands(
  peerAddress = '',
  packagePath = '',
): { commands: PeerCommand[]; invalid: { input: PeerInput; message: string }[] } {
  const invalid: { input: PeerInput; message: string }[] = [];
  const address = readAddress(peerAddress);
  const packageAt = readPath(packagePath);
  if (!address.ok) invalid.push({ input: 'peerAddress', message: address.message });
  if (!packageAt.ok) invalid.push({ input: 'packagePath', message: packageAt.message });
  const addressOrPlaceholder = (address.ok ? address.value : null) ?? addressPlaceholder;
  const pathOrPlaceholder = (packageAt.ok ? packageAt.value : null) ?? pathPlaceholder;
  const logIn: PeerCommand = {
    id: 'log-in',
    step: 1,
    command: null,
    complete: true,
    text: `Log in over SSH as ${peerSync.user} to the device that needs the package.`,
  };
  const typed = peerSyncCommands.map(({ id, step, command }): PeerCommand => {
    // Functions, because a path may hold the characters that a replacement text gives a meaning to.
    const filled = command
      .replace(addressPlaceholder, () => addressOrPlaceholder)
      .replace(pathPlaceholder, () => pathOrPlaceholder);
    const open =
      (command.includes(addressPlaceholder) && addressOrPlaceholder === addressPlaceholder) ||
      (command.includes(pathPlaceholder) && pathOrPlaceholder === pathPlaceholder) ||
      command.includes(uuidPlaceholder);
    return { id, step, command: filled, complete: !open, text: texts[id] };
  });
  return { commands: [logIn, ...typed], invalid };
}
