import type { Mode, Platform } from '../facts/platforms.ts';
import { namesFor } from '../names/namesFor.ts';
import type { PackageFile } from '../names/softwareFile.ts';
import type { Hop, Stop } from '../paths/buildPaths.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import type { FxosVersion, Version } from '../reading/version.ts';
import { trainFxosOf } from '../releases/chassis.ts';

/** What the reader settled once for all units of a platform. */
export interface Settled {
  /** Release and build of a stop, by `stopKey`. */
  releases: ReadonlyMap<string, Version>;
  /** FXOS with all its numbers, by `A.x`. */
  fxos: ReadonlyMap<string, FxosVersion>;
}

/** Answers the key of a stop of a platform, as settled releases are given by: `firepower-2100 7.4.x`. */
export function stopKey(platform: Platform, { release, train }: Stop): string {
  return `${platform} ${release ?? `${train}.x`}`;
}

/** The version of a stop: the settled one, the release that it names, or its train. */
export function versionAt(
  platform: Platform,
  stop: Stop,
  goal: Version | null,
  settled: Settled,
): Version {
  const chosen = settled.releases.get(stopKey(platform, stop));
  const fits =
    chosen &&
    (stop.release === null ? chosen.train === stop.train : chosen.release === stop.release);
  if (chosen && fits) return chosen;
  if (goal && stop.release === goal.release) return goal;
  return knownVersion(stop.release ?? stop.train);
}

/**
 * Answers the files of one hop: the package, and where a chassis upgrade is required those of the
 * chassis, as the runbook has them. Source: as `namesFor`.
 */
export function hopFiles(
  platform: Platform,
  mode: Mode | null,
  hop: Hop,
  to: Version,
  settled: Settled,
): PackageFile[] {
  const isRequired = hop.chassis?.need === 'required';
  const companion = trainFxosOf(hop.to.train)?.companion ?? null;
  const fxos = companion && (settled.fxos.get(companion.release) ?? null);
  // For a patch no chassis file is listed unless its FXOS is told.
  const targetFxos = isRequired ? (fxos ?? (hop.kind === 'patch' ? companion : null)) : null;
  const { files } = namesFor({ platform, mode, to, build: to.build, targetFxos, firmware: null });
  return files.filter(({ role }) => role === 'threat-defense' || isRequired);
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

/** Adds a unit’s need of a file to a carry list. */
export function addToCarry(
  carry: Map<string, CarriedFile>,
  file: PackageFile,
  hop: string,
  devices: number,
): void {
  const name = fileName(file);
  const item = carry.get(name) ?? { name, file, hops: [], units: 0, devices: 0 };
  item.units += 1;
  item.devices += devices;
  if (!item.hops.includes(hop)) item.hops.push(hop);
  carry.set(name, item);
}
