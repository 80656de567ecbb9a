import { type Findings, type InventoryField, type Origin } from './inventory.ts';
import { rowOf } from './rowOf.ts';

/** One device as `show version` prints it, before its block ends. */
type Block = Partial<Record<InventoryField, string>>;

/** What the device itself prints first, with its name. */
const banner = /^-{2,}\s*\[\s*([^\]]+?)\s*\]\s*-{2,}$/;

/** What begins the output of a device, and the name in it. */
const heads: readonly RegExp[] = [
  banner,
  /^(?:={3,}|#{3,})\s*([\w.-]+)\s*(?:={3,}|#{3,})$/,
  /^([\w.-]+)(?:\/\w+)*[#>]\s*(?:sh|show)\s+ver\w*$/i,
];

const model =
  /^Model\s*:\s*(.+?)\s*(?:\(\d+\)\s*)?(?:Version\s+(\d[\d.]*(?:\s*\(Build\s+\d+\))?).*)?$/i;

const lines: readonly (readonly [field: InventoryField, pattern: RegExp])[] = [
  ['id', /^UUID\s*:\s*([\da-f-]{30,40})$/i],
  ['fxos', /\bSSP Operating System Version\s+(\d[\d.()]*)/i],
  ['serial', /^(?:Serial Number|Chassis Serial(?: Number)?)\s*:\s*(\w+)$/i],
  ['name', /^([\w.-]+) up \d+ (?:year|month|week|day|hour|min|sec)/i],
];

const hardware = /^Hardware\s*:\s*([\w-]+)/i;

/** Answers whether a text holds the output of `show version`. */
export function hasShowVersion(text: string): boolean {
  // Line by line: a blank that may be a line end, too, is tried anew from each of many empty lines.
  return /^[!\t ]*Model[\t ]*:[\t ]*\S.*(?:Version|Threat Defense)/im.test(text);
}

/** Answers the lines of a text one by one: all at once, those of a large file hold up the page. */
function* linesOf(text: string): Generator<string, undefined> {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (const end of text.matchAll(ends)) {
    yield text.slice(start, end.index);
    start = end.index + end[0].length;
  }
  yield text.slice(start);
}

/**
 * Reads the output of `show version`, of one device or of many: what was collected with or without a
 * line that names the device, with `! ` in front as Oxidized writes it. `takeOther` takes the lines that a
 * person put beside it, and says which these are.
 */
export function* showVersion(
  text: string,
  origin: Origin,
  findings: Findings,
  given: Block = {},
  takeOther: (line: string, at: number) => boolean = () => false,
): Generator<undefined, undefined> {
  let block: Block = {};
  let line = origin.line - 1;
  let start = origin.line;
  /** Whether a prompt or who collected it named the device, and it has printed nothing yet. */
  let isNamedByOther = false;
  const end = () => {
    if (block.model !== undefined || block.version !== undefined) {
      findings.rows.push(rowOf({ ...origin, line: start }, { ...block, ...given }));
    } else if (block.name !== undefined) {
      const reason = 'There is no line “Model” in what this device printed.';
      findings.notRead.push({ origin: { ...origin, line: start }, reason, text: block.name });
    }
    block = {};
    start = line;
  };
  for (const raw of linesOf(text)) {
    line++;
    const trimmed = raw.replace(/^[!\s]+/, '').trimEnd();
    if (trimmed === '' || takeOther(trimmed, line)) continue;
    const head = heads.map((pattern) => pattern.exec(trimmed)?.[1]).find((name) => name);
    const found = model.exec(trimmed);
    if (head !== undefined || (found && block.model !== undefined)) {
      // A prompt names the device, and the line under it names it again, in its own words.
      const isAgain = head !== undefined && block.model === undefined;
      if (!(isAgain && (head === block.name || (isNamedByOther && banner.test(trimmed))))) end();
      isNamedByOther = head !== undefined && !banner.test(trimmed);
      if (head !== undefined) block.name = head;
    }
    if (found) {
      block.model = found[1] ?? '';
      if (found[2] !== undefined) block.version = found[2];
    }
    for (const [field, pattern] of lines) {
      const value = pattern.exec(trimmed)?.[1];
      if (value !== undefined) block[field] ??= value;
    }
    const type = hardware.exec(trimmed)?.[1];
    if (type !== undefined && block.version !== undefined) block.model ??= type;
    yield;
  }
  end();
}
