import type { UpgradeKind } from '../../rules/facts/deliveryWays.ts';
import { firstUpgradeKind } from '../../rules/paths/firstUpgradeKind.ts';
import { choiceError } from '../answers/choiceError.ts';
import type { DeviceFieldProps } from '../device/deviceFields.tsx';
import { fieldLabels } from '../device/fieldLabels.ts';
import { focusField } from '../pieces/focusField.ts';
import { RadioField } from '../pieces/RadioField.tsx';

interface Props extends DeviceFieldProps {
  /** The kinds to choose from, in their order. */
  kinds: readonly UpgradeKind[];
}

const names: Record<UpgradeKind, string> = {
  major: 'Major',
  maintenance: 'Maintenance',
  patch: 'Patch',
  hotfix: 'Hotfix',
};

/** The question *Kind of upgrade*, with what the versions say of it; the reader chooses. */
export function KindField({ device, edit, prefix, kinds }: Props) {
  const choices = [
    ...kinds.map((each): [string, string] => [each, names[each]]),
    ['not-known', 'Not known'] as const,
  ];
  const kind = firstUpgradeKind(device.from, device.to);
  return (
    <div>
      <RadioField
        id={`${prefix}-kind`}
        label={fieldLabels.kind}
        value={device.kind}
        onEdit={(chosen) => edit({ kind: chosen })}
        choices={choices}
        error={choiceError(device.kind, choices, 'a kind of upgrade')}
      />
      {kind && device.kind !== kind && (
        <p class="seen">
          {device.from.trim()} to {device.to.trim()} begins with an upgrade of this kind:{' '}
          <button
            type="button"
            onClick={() => {
              edit({ kind });
              focusField(`${prefix}-kind-${kind}`);
            }}
          >
            {names[kind]}
          </button>
        </p>
      )}
    </div>
  );
}
