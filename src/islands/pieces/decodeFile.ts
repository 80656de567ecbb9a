/** Longer files are no list of devices: one of 20,000 with all that a manager tells is 40 MB. */
export const longestFile = 60_000_000;

/**
 * Answers the text of a file, in the encoding that its first bytes tell: UTF-16 as PowerShell writes it,
 * with or without a mark, else UTF-8, and where that does not fit Windows-1252.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = bytes.subarray(0, 400);
  const nulls = (odd: number) =>
    start.filter((byte, place) => place % 2 === odd && byte === 0).length;
  if (nulls(1) > start.length / 4) return new TextDecoder('utf-16le').decode(bytes);
  if (nulls(0) > start.length / 4) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isText = nulls(0) + nulls(1) === 0;
    return new TextDecoder(isText ? 'windows-1252' : 'utf-8').decode(bytes);
  }
}

/** Answers the text of a file that was dropped or chosen, or in a sentence why it is not read. */
export async function decodeFile(file: File): Promise<{ name: string; text: string } | string> {
  if (file.size > longestFile) {
    return `${file.name} has ${Math.round(file.size / 1_000_000)} MB, more than a list of devices has. It is not read.`;
  }
  try {
    return { name: file.name, text: decodeBytes(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return `${file.name} could not be read. A folder is no file: drop the files in it.`;
  }
}
