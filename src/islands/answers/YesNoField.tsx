import type { LinkKey } from '../../browser/linkKeys.ts';
import type { DeviceFieldProps } from '../device/deviceFields.tsx';
import { fieldLabels } from '../device/fieldLabels.ts';
import { RadioField } from '../pieces/RadioField.tsx';
import { errorOf } from '../pieces/fieldProps.ts';
import { readYesNo, yesNoChoices } from './yesNo.ts';

interface Props extends DeviceFieldProps {
  /** Key of the answer in the link. */
  input: LinkKey;
}

/** A yes/no question of a calculator; its answer stands in the link. */
export function YesNoField({ device, edit, prefix, input }: Props) {
  return (
    <RadioField
      id={`${prefix}-${input}`}
      label={fieldLabels[input]}
      value={device[input]}
      onEdit={(answer) => edit({ [input]: answer })}
      choices={yesNoChoices}
      error={errorOf(readYesNo(device[input]))}
    />
  );
}
