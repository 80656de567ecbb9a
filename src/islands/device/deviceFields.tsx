import type { JSX } from 'preact';
import { platforms } from '../../rules/facts/platforms.ts';
import { releaseTrains } from '../../rules/facts/releaseTrains.ts';
import { parseFxosVersion } from '../../rules/reading/parseFxosVersion.ts';
import { parsePlatform } from '../../rules/reading/parsePlatform.ts';
import { parseVersion } from '../../rules/reading/parseVersion.ts';
import { TextField } from '../pieces/TextField.tsx';
import { errorOf } from '../pieces/fieldProps.ts';
import { fieldLabels } from './fieldLabels.ts';
import type { DeviceState } from './useDevice.ts';

/** What every field of the device takes: the state of `useDevice`, and where its ids begin. */
export interface DeviceFieldProps extends Pick<DeviceState, 'device' | 'edit'> {
  /** Begins the ids of the fields, so that two islands of a page have different ones. */
  prefix: string;
}

// Made once: lists that never change cost a render nothing.
const platformOptions: JSX.Element[] = Object.values(platforms).flatMap(({ name, models }) => [
  <option value={name} />,
  ...models.map((model) => <option value={model}>{name}</option>),
]);
const versionOptions = releaseTrains.flatMap(({ train, releases }) =>
  [train, ...releases.toReversed()].map((version) => <option value={version} />),
);
const fxosOptions = releaseTrains.map(({ companionFxos }) => <option value={companionFxos} />);

/** The field *Platform*: a name or a model. */
export function PlatformField({ device, edit, prefix }: DeviceFieldProps) {
  return (
    <>
      <TextField
        id={`${prefix}-platform`}
        label={fieldLabels.platform}
        value={device.platform}
        onEdit={(platform) => edit({ platform })}
        hint="A name, or a model such as 2130 or SM-36."
        error={errorOf(parsePlatform(device.platform), 'models')}
        suggestions={`${prefix}-platforms`}
      />
      <datalist id={`${prefix}-platforms`}>{platformOptions}</datalist>
    </>
  );
}

function TargetField({ device, edit, prefix }: DeviceFieldProps) {
  return (
    <TextField
      id={`${prefix}-to`}
      label={fieldLabels.to}
      value={device.to}
      onEdit={(to) => edit({ to })}
      hint="A release such as 7.4.2, or a train such as 7.4."
      error={errorOf(parseVersion(device.to), 'version-spellings')}
      suggestions={`${prefix}-versions`}
    />
  );
}

/** The field *Target version*, for a calculator that does not ask where the device stands. */
export function TargetVersionField(props: DeviceFieldProps) {
  return (
    <>
      <TargetField {...props} />
      <datalist id={`${props.prefix}-versions`}>{versionOptions}</datalist>
    </>
  );
}

function CurrentField({ device, edit, prefix }: DeviceFieldProps) {
  return (
    <TextField
      id={`${prefix}-from`}
      label={fieldLabels.from}
      value={device.from}
      onEdit={(from) => edit({ from })}
      hint="What the device runs, such as 7.2.5."
      error={errorOf(parseVersion(device.from), 'version-spellings')}
      suggestions={`${prefix}-versions`}
    />
  );
}

/** The field *Current version*, for a change that leads to no other version. */
export function CurrentVersionField(props: DeviceFieldProps) {
  return (
    <>
      <CurrentField {...props} />
      <datalist id={`${props.prefix}-versions`}>{versionOptions}</datalist>
    </>
  );
}

/** The fields *Current version* and *Target version*, with one list of suggestions. */
export function VersionFields(props: DeviceFieldProps) {
  return (
    <>
      <CurrentField {...props} />
      <TargetField {...props} />
      <datalist id={`${props.prefix}-versions`}>{versionOptions}</datalist>
    </>
  );
}

/** The field *Chassis FXOS version* of the Firepower 4100/9300. */
export function FxosField({ device, edit, prefix }: DeviceFieldProps) {
  return (
    <>
      <TextField
        id={`${prefix}-fxos`}
        label={fieldLabels.fxos}
        value={device.fxos}
        onEdit={(fxos) => edit({ fxos })}
        hint="What the chassis runs, such as 2.12 or 2.12(0.498)."
        error={errorOf(parseFxosVersion(device.fxos))}
        suggestions={`${prefix}-fxos-versions`}
      />
      <datalist id={`${prefix}-fxos-versions`}>{fxosOptions}</datalist>
    </>
  );
}
