/** Words that stand beside a secret. A line with one of them is not shown at all. */
export const secretWords =
  /pass|secret|token|bearer|authorization|(?:api|cli|private|reg(?:istration)?|shared)[-_ ]?key|nat[-_ ]?id|configure manager|community|credential|cookie|session|csrf/i;

/** Words that a line begins or continues a secret with, each a word of its own: no name has to be one. */
const secretTokens =
  /(?<![\w.-])(?:(?:authentication-|pre-shared-)?key|psk|pass(?:word|wd|phrase)?|secret|token|community|credentials?|auth|priv|username|(?:aaa|radius|snmp|tacacs)-server)(?![\w=-])/i;

/** Answers a line without what stands behind a word for a key or a password, and without that word. */
export const beforeSecrets = (line: string) => line.split(secretTokens, 1)[0] ?? '';

/** A run of letters and digits that is no name or version: keys, hashes and tokens look like that. */
const longRun = /(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])[\w+/=-]{20,}/gi;

const shown = 80;

/**
 * Answers the beginning of a line to show beside the reason that it was not read, without what may be
 * a secret; empty where the line speaks of one.
 */
export function maskSecrets(line: string): string {
  const start = line.slice(0, 400).replace(/\s+/g, ' ').trim();
  const whole = line.slice(0, 4_000);
  if (secretWords.test(whole) || beforeSecrets(whole) !== whole) return '';
  const text = start.replace(longRun, '…');
  return text.length > shown ? `${text.slice(0, shown - 1)}…` : text;
}
