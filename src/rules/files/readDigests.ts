import { baseName } from '../reading/packageName/baseName.ts';

/** How a checksum was computed. */
export type DigestKind = 'MD5' | 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** A checksum of a list. */
export interface ListedDigest {
  kind: DigestKind;
  /** Hexadecimal, in lower case; only its beginning where `isCut`. */
  digest: string;
  /** Whether the tool that printed it left out the end, as tables of PowerShell do. */
  isCut: boolean;
  /** The file that it is of, without folders; `null` where the list does not say. */
  name: string | null;
  /** Bytes of that file; `null` where the list does not say. */
  size: number | null;
}

/** What a list of checksums holds. */
export interface DigestList {
  digests: ListedDigest[];
  /** Lines with text that hold no checksum: headings, and what could not be read. */
  otherLines: number;
}

/** Takes the lines of a list one by one, for lists that are too long to be held as a text. */
interface DigestReader {
  /** Takes the next line. */
  line: (text: string) => void;
  /** Takes the end of the list. */
  end: () => void;
}

const kindsByLength: Partial<Record<number, DigestKind>> = {
  32: 'MD5',
  40: 'SHA-1',
  64: 'SHA-256',
  96: 'SHA-384',
  128: 'SHA-512',
};
const longestDigest = 128;
/** Longer lines are no list of files. */
const longestLine = 4096;
/** Where Cisco’s `BulkHash.csv` has the size (rule `checksums`). */
const sizeColumn = 5;

const hex = /^[0-9a-f]+$/i;
const word = /(?<![0-9a-z])[0-9a-f]{32,128}(?![0-9a-z])/i;
const algorithm = /^(?:md5|sha-?\d{1,3}|sha2-\d{3})$/i;
/** `certutil -hashfile` names the file in a line before the checksum. */
const namedBefore = /^(?:md5|sha-?\d{1,3}) \S{1,20} \S{1,20} (?:file )?(\S.*):$/i;
/** `Get-FileHash … | Format-List`, one line a field. */
const field = /^(algorithm|hash|path)\s*: ?(.*)$/i;
/** BSD and OpenSSL: `SHA512 (name) = digest`. */
const bsd = /^(?:md5|sha[\d/-]{1,7}) ?\((.*)\) ?= ?([0-9a-f]{32,128})$/i;
/** `sha512sum` and `md5sum`; an asterisk marks what was read as binary. */
const sums = /^\\?([0-9a-f]{32,128}) [ *]?(\S.*)$/i;
/** A checksum of which a table or the download site shows the beginning: `SHA512 Checksum :0123… ...`. */
const cut =
  /^(md5|sha-?\d{1,3})(?: checksum)?[\s:]+([0-9a-f]{16,127}) ?(?:\.{3}|…)(?:\s+(\S.*))?$/i;
/** The same without the word that says which checksum it is the beginning of. */
const cutAlone = /^[0-9a-f]+ ?(?:\.{3}|…)$/i;
/** A row of `Get-FileHash`, whose columns `Format-Table -Wrap` goes on with in the lines below. */
const tableRow = /^(md5|sha-?\d{1,3})\s+([0-9a-f]{16,128})(?:\s+(\S.*))?$/i;
const rowPiece = /^([0-9a-f]{1,128})(?:\s+(\S.*))?$/i;
const labelled = /^(md5|sha-?\d{1,3})\b/i;
const ends = /(?:\.{3}|…)$/;

const kindOf = (digest: string) => kindsByLength[digest.length];

function kindNamed(text: string): DigestKind | undefined {
  const name = text.toUpperCase().replace(/^SHA-?/, 'SHA-');
  return Object.values(kindsByLength).find((kind) => kind === name);
}

/** The file at the end of a path; `null` for none, and for one that a table cut off. */
function nameIn(path: string | undefined): string | null {
  const text = path?.trim() ?? '';
  return text === '' || ends.test(text) ? null : baseName(text) || null;
}

/** Cells of a line of CSV; file names and checksums have no separators in them. */
function cellsOf(line: string): string[] {
  const separator = ['\t', ',', ';'].find((each) => line.includes(each));
  return separator ? line.split(separator).map((cell) => cell.replace(/^\s*"?|"?\s*$/g, '')) : [];
}

function readCells(line: string): ListedDigest[] {
  const cells = cellsOf(line);
  const digests = cells.filter((cell) => hex.test(cell) && kindOf(cell));
  if (digests.length === 0) return [];
  const others = cells.filter((cell) => !hex.test(cell) && !algorithm.test(cell));
  const size = digests.length > 1 ? (cells[sizeColumn] ?? '') : '';
  return digests.flatMap((digest) => {
    const listed = digestOf(digest, nameIn(others.find((cell) => cell.includes('.'))));
    return listed ? [{ ...listed, size: /^\d{1,15}$/.test(size) ? Number(size) : null }] : [];
  });
}

function digestOf(digest: string, name: string | null): ListedDigest | null {
  // A field “Hash” can hold anything.
  const kind = hex.test(digest) ? kindOf(digest) : undefined;
  return kind ? { kind, digest: digest.toLowerCase(), isCut: false, name, size: null } : null;
}

/** What one line holds by itself, whichever tool printed it. */
function readLine(line: string): ListedDigest[] {
  if (cutAlone.test(line)) return [];
  const [, named = '', ofBsd] = bsd.exec(line) ?? [];
  const [, ofSums, sumsName] = sums.exec(line) ?? [];
  const whole = ofBsd ?? ofSums;
  if (whole !== undefined && kindOf(whole)) {
    const found = digestOf(whole, nameIn(ofBsd === undefined ? sumsName : named));
    return found ? [found] : [];
  }
  const [, kindText = '', beginning, path] = cut.exec(line) ?? [];
  const kind = kindNamed(kindText);
  if (beginning !== undefined && kind) {
    const digest = beginning.toLowerCase();
    return [{ kind, digest, isCut: true, name: nameIn(path), size: null }];
  }
  const cells = readCells(line);
  if (cells.length > 0) return cells;
  const match = word.exec(line);
  const label = kindNamed(labelled.exec(line)?.[1] ?? '');
  // A piece of a longer checksum is none of a shorter kind.
  if (!match || (label && label !== kindOf(match[0]))) return [];
  const rest = line.slice(match.index + match[0].length).trim();
  const ahead = line
    .slice(0, match.index)
    .trim()
    .split(/\s/)
    .at(-1)
    ?.replace(/[:=]+$/, '');
  const isName = (each = '') => each.includes('.') && !/[{}<>]/.test(each);
  const found = digestOf(match[0], nameIn([rest, ahead].find(isName)));
  return found ? [found] : [];
}

/**
 * Reads a list of checksums line by line, and hands on each as soon as it is whole: what
 * `readDigests` does for a text. `other` is told of each line that holds none.
 */
export function digestReader(
  take: (digest: ListedDigest) => void,
  other: () => void = () => undefined,
): DigestReader {
  let before: string | null = null;
  let pieces = '';
  let key = '';
  let fields: Record<string, string> = {};
  let row: { kind: DigestKind; digest: string; path: string } | null = null;
  const give = (digest: ListedDigest | null) => {
    if (digest) take(digest);
    else other();
  };
  const endFields = () => {
    if (key === '') return;
    const { hash, path } = fields;
    fields = {};
    key = '';
    if (hash !== undefined) give(digestOf(hash.replace(/\s/g, ''), nameIn(path)));
  };
  const endRow = () => {
    if (row === null) return;
    const { kind, digest, path } = row;
    row = null;
    give(kindOf(digest) === kind ? digestOf(digest, nameIn(path)) : null);
  };
  /** Hexadecimal digits alone: a checksum in one line, in groups of two, or wrapped. */
  const takeHex = (digits: string) => {
    pieces = kindOf(digits) ? digits : pieces + digits;
    const digest = digestOf(pieces, before);
    if (digest) take(digest);
    else if (pieces.length > longestDigest) other();
    if (digest || pieces.length > longestDigest) [pieces, before] = ['', null];
  };
  return {
    line(text) {
      const line = text.trim();
      const goesOn = /^\s{3}/.test(text) && line !== '' && line.length <= longestLine;
      if (row && goesOn) {
        const piece = kindOf(row.digest) === row.kind ? null : rowPiece.exec(line);
        row.digest += piece?.[1] ?? '';
        row.path += piece ? (piece[2] ?? '') : line;
        return;
      }
      endRow();
      if (key !== '' && goesOn) {
        fields[key] += line;
        return;
      }
      if (line === '') {
        endFields();
        return;
      }
      const [, name = '', value = ''] = field.exec(line.slice(0, longestLine)) ?? [];
      if (name !== '') {
        if (name.toLowerCase() in fields) endFields();
        key = name.toLowerCase();
        fields[key] = value;
        return;
      }
      endFields();
      if (line.length > longestLine) {
        other();
        return;
      }
      const digits = line.replace(/[\s:]+/g, '');
      if (hex.test(digits)) {
        takeHex(digits);
        return;
      }
      const isOver = pieces === '';
      pieces = '';
      const announced = namedBefore.exec(line)?.[1];
      before = announced === undefined ? null : nameIn(announced);
      if (announced !== undefined) return;
      const [, kindText = '', beginning, path = ''] = cut.test(line)
        ? []
        : (tableRow.exec(line) ?? []);
      const kind = kindNamed(kindText);
      if (beginning !== undefined && kind) {
        if (!isOver) other();
        row = { kind, digest: beginning, path };
        return;
      }
      const found = readLine(line);
      found.forEach(take);
      if (found.length === 0 || !isOver) other();
    },
    end() {
      endRow();
      endFields();
      if (pieces !== '') other();
      pieces = '';
    },
  };
}

/**
 * Reads the checksums of a text: a bare one in any case and spacing, what `sha512sum`, `md5sum`,
 * `shasum`, BSD’s `md5`, OpenSSL, `certutil` and PowerShell’s `Get-FileHash` print, cut off or wrapped, CSV with a name
 * and checksums in any order, Cisco’s `BulkHash.csv` among it. Never throws, and reads a text in time
 * linear in its length.
 *
 * Source: the public documents of these tools; rule `checksums`.
 */
export function readDigests(text = ''): DigestList {
  const list: DigestList = { digests: [], otherLines: 0 };
  const reader = digestReader(
    (digest) => list.digests.push(digest),
    () => (list.otherLines += 1),
  );
  const plain = typeof text === 'string' ? text.replace(/^\uFEFF/, '') : '';
  for (const line of plain.split(/\r\n|\n|\r/)) reader.line(line);
  reader.end();
  return list;
}
