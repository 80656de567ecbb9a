import { type Findings, type InventoryField, type Origin } from './inventory.ts';
import { rowOf } from './rowOf.ts';
import { lineFrom, placeOf } from './textPieces.ts';

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

/** A line that begins the output of a device where nothing else does. */
const modelLine = /^[!\t ]*Model[\t ]*:[\t ]*\S.{0,200}(?:Version|Threat Defense)/gim;

/** Answers whether a text holds the output of `show version`. */
export function* hasShowVersion(text: string): Generator<undefined, boolean> {
  return (yield* placeOf(text, modelLine, 0)) >= 0;
}

/** A line as it is looked at: Oxidized puts a mark in front, and none of these is long. */
const trimmedLine = (raw: string) =>
  raw
    .slice(0, 400)
    .replace(/^[!\s]+/, '')
    .trimEnd();

const headOf = (line: string) =>
  heads.map((pattern) => pattern.exec(line)?.[1]).find((name) => name);

/** Answers whether a line begins the output of a device. */
export function beginsOutput(raw: string): boolean {
  const line = trimmedLine(raw);
  modelLine.lastIndex = 0;
  return headOf(line) !== undefined || modelLine.test(line);
}

/** Takes the output of devices line by line; `end` once there are no more. */
export interface OutputReader {
  take: (raw: string, at: number) => void;
  end: () => void;
}

/**
 * Reads the output of `show version`, of one device or of many: what was collected with or without a
 * line that names the device, with `! ` in front as Oxidized writes it.
 */
export function outputReader(origin: Origin, findings: Findings, given: Block = {}): OutputReader {
  let block: Block = {};
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
  };
  const take = (raw: string, at: number) => {
    const trimmed = trimmedLine(raw);
    if (trimmed === '') return;
    const head = headOf(trimmed);
    const found = model.exec(trimmed);
    if (head !== undefined || (found && block.model !== undefined)) {
      // A prompt names the device, and the line under it names it again, in its own words.
      const isAgain = head !== undefined && block.model === undefined;
      if (!(isAgain && (head === block.name || (isNamedByOther && banner.test(trimmed))))) {
        end();
        start = at;
      }
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
  };
  return { take, end };
}

/** Reads what one device answered. */
export function* showVersion(
  text: string,
  origin: Origin,
  findings: Findings,
  given: Block,
): Generator<undefined, undefined> {
  const reader = outputReader(origin, findings, given);
  for (let place = 0; place < text.length;) {
    const { raw, next } = yield* lineFrom(text, place);
    reader.take(raw, origin.line);
    place = next;
    yield;
  }
  reader.end();
}
