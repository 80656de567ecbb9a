import { fxosSlip, parseFxosVersion } from '../parseFxosVersion.ts';
import { valueOf } from '../read.ts';
import { type ChassisNaming, firmwareNamings, fxosNamings } from './namings.ts';
import type { FirmwareName, FxosName } from './packageName.ts';

const versionAtStart = /^\d{1,4}(?:\.\d{1,6}){1,3}/;
const fxosNumbers = 4;

/** What a name has after its beginning: a version where there is one, and what follows that. */
function partsOf(name: string, { beginning }: ChassisNaming) {
  const rest = name.slice(beginning.length);
  const version = versionAtStart.exec(rest)?.[0] ?? null;
  const length = beginning.length + (version?.length ?? 0);
  return { version, typed: name.slice(0, length), ending: name.slice(length) };
}

function namingIn(namings: readonly ChassisNaming[], name: string): ChassisNaming | undefined {
  const lower = name.toLowerCase();
  return namings.find(({ beginning }) => lower.startsWith(beginning));
}

/**
 * Reads the name of an FXOS or firmware package of a chassis; `null` for what is none. An FXOS
 * version without all four numbers is none, and numbers that no FXOS has are told as a slip.
 *
 * Source: Tables 8 and 9; rule `recovery-images`.
 */
export function readChassis(name: string): FxosName | FirmwareName | null {
  const firmware = namingIn(firmwareNamings, name);
  if (firmware) return { kind: 'firmware', naming: firmware, ...partsOf(name, firmware) };
  const naming = namingIn(fxosNamings, name);
  if (!naming) return null;
  const { version, ...parts } = partsOf(name, naming);
  const fxos = valueOf(parseFxosVersion(version ?? ''));
  const isWhole = fxos !== null && fxos.numbers.length === fxosNumbers;
  const slip = version === null ? null : fxosSlip(version.split('.').map(Number));
  return { kind: 'fxos', naming, version: isWhole ? fxos : null, slip, ...parts };
}
