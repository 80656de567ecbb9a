import type { Mode, Platform } from '../facts/platforms.ts';
import { type FxosVersion, parseFxosVersion } from '../reading/parseFxosVersion.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { readDevice } from '../reading/readDevice.ts';
import { type Reason, reason } from '../reason.ts';
import type { Version } from '../reading/version.ts';
import { readBuild } from '../reading/readBuild.ts';

/** The reader's device and target, to hold package names against; texts as typed. */
export interface PackageDevice {
  platform?: string | undefined;
  mode?: string | undefined;
  /** Target version, with or without a build. */
  to?: string | undefined;
  build?: string | undefined;
  /** FXOS version that a Firepower 4100/9300 chassis shall get; not the one that it has. */
  targetFxos?: string | undefined;
}

/** A device as understood; `null` where something was not given or could not be read. */
export interface ReadPackageDevice {
  platform: Platform | null;
  mode: Mode | null;
  to: Version | null;
  build: string | null;
  targetFxos: FxosVersion | null;
  /** What was given and can't be used. */
  reasons: Reason[];
}

/** Reads a device once, so that many names can be held against it. Never throws. */
export function readPackageDevice(device: PackageDevice): ReadPackageDevice {
  const { platform, mode, ...read } = readDevice({ platform: device.platform, mode: device.mode });
  // No package is right or wrong by the mode.
  const reasons = read.reasons.filter(({ rule }) => rule === 'models');
  const to = parseVersion(device.to ?? '');
  if (!to.ok && !to.empty) reasons.push(reason('version-spellings', 'missing', to.message));
  const version = to.ok ? to.version : null;
  const build = readBuild(device.build, version);
  if (!build.ok) reasons.push(reason('signed-names', 'missing', build.message));
  const fxos = parseFxosVersion(device.targetFxos ?? '');
  if (!fxos.ok && !fxos.empty) reasons.push(reason('table-8', 'missing', fxos.message));
  return {
    platform,
    mode,
    to: version,
    build: build.ok ? build.build : null,
    targetFxos: fxos.ok ? fxos.version : null,
    reasons,
  };
}
