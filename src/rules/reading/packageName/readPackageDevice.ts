import type { Mode, Platform } from '../../facts/platforms.ts';
import type { FxosVersion, Version } from '../version.ts';
import { parseFxosVersion } from '../parseFxosVersion.ts';
import { parsePlatform } from '../parsePlatform.ts';
import { parseVersion, readBuild } from '../parseVersion.ts';
import { type Invalid, invalidOf, missingOf, valueOf } from '../read.ts';
import { readMode } from '../readDevice.ts';

/** The reader's device and target, to hold package names against; texts as typed. */
export interface PackageDevice {
  platform?: string;
  mode?: string;
  /** Version that the device runs; tells what contradicts the upgrade. */
  from?: string;
  /** Target version, with or without a build. */
  to?: string;
  build?: string;
  /** FXOS version that a Firepower 4100/9300 chassis shall get; not the one that it has. */
  targetFxos?: string;
}

/** An input that tells of the device or its target. */
export type PackageDeviceInput = keyof PackageDevice;

/** A device as understood; `null` where something was not given or could not be read. */
export interface ReadPackageDevice {
  platform: Platform | null;
  /** The model, where the platform was named by one. */
  model: string | null;
  mode: Mode | null;
  from: Version | null;
  to: Version | null;
  build: string | null;
  targetFxos: FxosVersion | null;
  missing: PackageDeviceInput[];
  invalid: Invalid<PackageDeviceInput>[];
}

/** Reads a device once, so that many names can be held against it. Never throws. */
export function readPackageDevice(question: PackageDevice): ReadPackageDevice {
  const named = parsePlatform(question.platform ?? '');
  const platform = valueOf(named)?.platform ?? null;
  const mode = readMode(question.mode ?? '', platform);
  const from = parseVersion(question.from ?? '');
  const to = parseVersion(question.to ?? '');
  const build = readBuild(question.build, valueOf(to));
  const targetFxos = parseFxosVersion(question.targetFxos ?? '');
  const inputs = { platform: named, mode, from, to, build, targetFxos };
  return {
    platform,
    model: valueOf(named)?.model ?? null,
    mode: valueOf(mode),
    from: valueOf(from),
    to: valueOf(to),
    build: valueOf(build),
    targetFxos: valueOf(targetFxos),
    missing: missingOf(inputs),
    invalid: invalidOf(inputs),
  };
}
