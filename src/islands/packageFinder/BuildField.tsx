import type { DeviceFieldProps } from '../device/deviceFields.tsx';
import { fieldLabels } from '../device/fieldLabels.ts';
import { TextField } from '../pieces/TextField.tsx';
import { Why } from '../pieces/Why.tsx';
import { focusField } from '../pieces/focusField.ts';
import type { FieldError } from '../pieces/fieldProps.ts';

interface Props extends DeviceFieldProps {
  /** Builds seen of the target, to suggest; there can be others. */
  seen: readonly string[];
  error: FieldError | null;
}

/** The field *Build*, with builds that were seen, to be taken by the reader alone. */
export function BuildField({ device, edit, prefix, seen, error }: Props) {
  const others = seen.filter((build) => build !== device.build.trim());
  return (
    <div>
      <TextField
        id={`${prefix}-build`}
        label={fieldLabels.build}
        value={device.build}
        onEdit={(build) => edit({ build })}
        hint="Digits, such as 172. The download site shows it."
        error={error}
      />
      {others.length > 0 && (
        <p class="seen">
          Seen:{' '}
          {others.map((build) => (
            <button
              key={build}
              type="button"
              aria-label={`${build}: take this build`}
              onClick={() => {
                edit({ build });
                focusField(`${prefix}-build`);
              }}
            >
              {build}
            </button>
          ))}{' '}
          Others can exist. <Why rule="known-releases" />
        </p>
      )}
    </div>
  );
}
