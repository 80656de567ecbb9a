import { type Read, notRead, quote, taken, textOf } from './read.ts';

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const ipv6 = /^(?=.*:.*:)[\da-f:]{2,39}(?:(?:\d{1,3}\.){3}\d{1,3})?$/i;
const longestAddress = 45;

const path = /^[\w./+~:-]+$/;
const longestPath = 1024;

/** Reads the address of a device for a command: IPv4 or IPv6, as Cisco's guide has it. */
export function readAddress(input: unknown): Read<string> {
  const typed = textOf(input);
  const whatToType =
    'Type an IPv4 or IPv6 address such as 192.0.2.10; Cisco’s guide has the commands with an IP address only.';
  if (typed === '') return notRead('empty', 'peer-sync-steps', whatToType);
  const isUsable = typed.length <= longestAddress && (ipv4.test(typed) || ipv6.test(typed));
  if (isUsable) return taken(typed);
  return notRead(
    'unreadable',
    'peer-sync-steps',
    `${quote(typed)} is no IP address. ${whatToType}`,
  );
}

/** Reads the path of a package for a command: nothing that a shell could take for more than that. */
export function readPackagePath(input: unknown): Read<string> {
  const typed = textOf(input);
  const whatToType =
    'A path has letters, digits and / . _ - only, no spaces; copy it from show peer details.';
  if (typed === '') return notRead('empty', 'peer-sync-steps', whatToType);
  if (typed.length <= longestPath && path.test(typed)) return taken(typed);
  return notRead(
    'unreadable',
    'peer-sync-steps',
    `${quote(typed)} can’t go into a command. ${whatToType}`,
  );
}
