import type { Mode, Platform } from '../facts/platforms.ts';
import { chassisFiles } from '../names/chassisFiles.ts';
import { type PackageFile, softwareFile } from '../names/softwareFile.ts';
import type { Hop } from '../paths/buildPaths.ts';
import { trainFxosOf } from '../releases/chassis.ts';
import type { SettledHop } from './settledAt.ts';

/**
 * Answers the files of one hop: the package, and where a chassis upgrade is required those of the
 * chassis, as the runbook has them. Source: as `namesFor`.
 */
export function hopFiles(
  platform: Platform,
  mode: Mode | null,
  hop: Hop,
  { to, fxos, firmware }: SettledHop,
): PackageFile[] {
  const isRequired = hop.chassis?.need === 'required';
  const companion = isRequired ? (trainFxosOf(hop.to.train)?.companion ?? null) : null;
  // For a patch no chassis file is listed unless its FXOS is told.
  const targetFxos = fxos ?? (hop.kind === 'patch' ? companion : null);
  const software = softwareFile(platform, mode, to, to.build);
  return isRequired ? [software, ...chassisFiles(platform, to, targetFxos, firmware)] : [software];
}

/** Answers the name by which a file is fetched and told apart. */
export function fileName({ siteName, guideName }: PackageFile): string {
  return siteName ?? guideName;
}

/** One file to carry, once. */
export interface CarriedFile {
  name: string;
  file: PackageFile;
  /** Hops that need it, in words. */
  hops: string[];
  units: number;
  devices: number;
}

/** Adds the need of alike units for a file to a carry list. */
export function addToCarry(
  carry: Map<string, CarriedFile>,
  file: PackageFile,
  hop: string,
  { units, devices }: { units: number; devices: number },
): void {
  const name = fileName(file);
  const item = carry.get(name) ?? { name, file, hops: [], units: 0, devices: 0 };
  item.units += units;
  item.devices += devices;
  if (!item.hops.includes(hop)) item.hops.push(hop);
  carry.set(name, item);
}
