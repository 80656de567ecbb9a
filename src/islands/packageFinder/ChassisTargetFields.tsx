import { releaseTrains } from '../../rules/facts/releaseTrains.ts';
import type { DeviceFieldProps } from '../device/deviceFields.tsx';
import { fieldLabels } from '../device/fieldLabels.ts';
import { TextField } from '../pieces/TextField.tsx';
import type { FieldError } from '../pieces/fieldProps.ts';

interface Props extends DeviceFieldProps {
  error: FieldError | null;
}

const options = releaseTrains.map(({ companionFxos }) => <option value={companionFxos} />);

/** The field *Target FXOS version*: what the chassis shall get, not what it has. */
export function TargetFxosField({ device, edit, prefix, error }: Props) {
  return (
    <>
      <TextField
        id={`${prefix}-target-fxos`}
        label={fieldLabels.targetFxos}
        value={device.targetFxos}
        onEdit={(targetFxos) => edit({ targetFxos })}
        hint="What the chassis shall get, all four numbers, such as 2.14.1.131."
        error={error}
        suggestions={`${prefix}-target-fxos-versions`}
      />
      <datalist id={`${prefix}-target-fxos-versions`}>{options}</datalist>
    </>
  );
}

/** The field *Target firmware version*, for an FXOS that comes without firmware. */
export function FirmwareField({ device, edit, prefix, error }: Props) {
  return (
    <TextField
      id={`${prefix}-firmware`}
      label={fieldLabels.firmware}
      value={device.firmware}
      onEdit={(firmware) => edit({ firmware })}
      hint="Numbers and dots. Cisco’s firmware upgrade guide says which."
      error={error}
    />
  );
}
