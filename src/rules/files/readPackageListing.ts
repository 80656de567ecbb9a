import { findPackageText } from '../reading/packageName/findPackageText.ts';
import type { PackageKind } from '../reading/packageName/packageName.ts';
import { readFileName } from '../reading/packageName/readFileName.ts';
import {
  type PackageDevice,
  type PackageDeviceInput,
  readPackageDevice,
} from '../reading/packageName/readPackageDevice.ts';
import { type Invalid } from '../reading/read.ts';
import { judgeAlike } from './judgeAlike.ts';
import { type PackageIdentity, judgePackage } from './judgePackage.ts';

/** One package of a listing. */
export interface ListedPackage extends PackageIdentity {
  /** Number of its line, from 1. */
  line: number;
}

/** What a listing holds. */
export interface PackageListing {
  packages: ListedPackage[];
  lines: {
    total: number;
    /** Lines that name at least one package. */
    withPackage: number;
    /** Lines with text that name none. */
    withoutPackage: number;
    empty: number;
  };
  /** The first lines that name no package, to show what was not read. */
  others: { line: number; text: string }[];
  /** How many packages there are of each kind; kinds that do not occur are absent. */
  kinds: Partial<Record<PackageKind, number>>;
  usable: Record<PackageIdentity['usable'], number>;
  /** What is wrong with the device that the packages are held against. */
  invalid: Invalid<PackageDeviceInput>[];
  /** The counts in a sentence. */
  summary: string;
}

/** How many names or lines are read before the caller is asked: some tenths of a millisecond. */
const stepsAtATime = 8;
const othersShown = 5;
const longestShown = 120;
const lineEnd = /\r\n|\n|\r/;

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/**
 * Reads a listing as `readPackageListing` does, package by package and line by line, so that the
 * caller decides how long it reads at a time. The listing is what the last step returns.
 */
export function* readListingInSteps(
  text: string,
  device: PackageDevice = {},
): Generator<undefined, PackageListing> {
  const held = readPackageDevice(device);
  const listing: PackageListing = {
    packages: [],
    lines: { total: 0, withPackage: 0, withoutPackage: 0, empty: 0 },
    others: [],
    kinds: {},
    usable: { yes: 0, no: 0, unknown: 0 },
    invalid: held.invalid,
    summary: '',
  };
  const { packages, lines, others, kinds, usable } = listing;
  const judge = judgeAlike((name) => judgePackage(readFileName(name), held), held.build);
  /** Reads the next package of a line, and answers where to go on; -1 where there is none. */
  const readNext = (line: number, lineText: string, start: number): number => {
    const found = start < lineText.length ? findPackageText(lineText, start) : null;
    if (!found) return -1;
    const listed: ListedPackage = Object.assign(judge(found.text), { line });
    if (listed.kind !== 'not-a-package') {
      packages.push(listed);
      kinds[listed.kind] = (kinds[listed.kind] ?? 0) + 1;
      usable[listed.usable] += 1;
    }
    return found.end;
  };
  const countLine = (line: number, lineText: string, hasPackage: boolean) => {
    if (hasPackage) lines.withPackage += 1;
    else if (lineText.trim() === '') lines.empty += 1;
    else {
      lines.withoutPackage += 1;
      if (others.length < othersShown) others.push({ line, text: lineText.slice(0, longestShown) });
    }
  };
  const all = text.split(lineEnd);
  if (all.at(-1) === '') all.pop();
  lines.total = all.length;
  // What is done for each package stands above: Firefox never compiles a generator well.
  let steps = 0;
  for (let line = 1; line <= all.length; line += 1) {
    const lineText = all[line - 1] ?? '';
    const before = packages.length;
    for (let start = 0; start >= 0;) {
      start = readNext(line, lineText, start);
      steps += 1;
      if (steps % stepsAtATime === 0) yield;
    }
    countLine(line, lineText, packages.length > before);
  }
  listing.summary =
    lines.total === 0
      ? 'Paste file names, one a line or as a folder listing.'
      : `${count(packages.length, 'package', 'packages')} in ${count(lines.total, 'line', 'lines')}; ${count(lines.withoutPackage, 'line names', 'lines name')} none.`;
  return listing;
}

/**
 * Answers what the files of a pasted listing are: `dir`, `ls -l`, one a line, with paths or
 * addresses, one or several names a line. Lines that name no package are counted, not hidden.
 * Never throws. Made for thousands of lines.
 */
export function readPackageListing(text = '', device: PackageDevice = {}): PackageListing {
  const steps = readListingInSteps(text, device);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
