import type { Reason } from '../../src/rules/reason.ts';

/*
 * Answers as text files that a person can read and find true: the golden files beside the tests
 * hold every word that the rules say to a reader.
 */

/** One reason a line: outcome, rule, sentence. */
export function writeReasons(reasons: readonly Reason[], indent = '  '): string[] {
  return reasons.map(({ outcome, rule, message }) => `${indent}${outcome} ${rule}: ${message}`);
}

/** The path of a golden file, as `toMatchFileSnapshot` takes it from a test of a folder. */
export function golden(name: string): string {
  return `../golden/${name}.txt`;
}

/** Blocks of lines, one block a case. */
export function writeBlocks(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
