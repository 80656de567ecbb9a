import type { UpgradeKind } from '../../rules/facts/deliveryWays.ts';
import { findUpgradePaths } from '../../rules/findUpgradePaths.ts';
import { choiceError } from '../answers/choiceError.ts';
import type { DeviceFieldProps } from '../device/deviceFields.tsx';
import { fieldLabels } from '../device/fieldLabels.ts';
import { RadioField } from '../pieces/RadioField.tsx';

interface Props extends DeviceFieldProps {
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
    ...kinds.map((kind): [string, string] => [kind, names[kind]]),
    ['not-known', 'Not known'] as const,
  ];
  const { platform, from, to } = device;
  const [path] = findUpgradePaths({ platform, from, to }).paths;
  const [hop, ...later] = path?.hops ?? [];
  return (
    <div>
      <RadioField
        id={`${prefix}-kind`}
        label={fieldLabels.kind}
        value={device.kind}
        onEdit={(kind) => edit({ kind })}
        choices={choices}
        error={choiceError(device.kind, choices, 'a kind of upgrade')}
      />
      {hop && device.kind !== hop.kind && (
        <p class="seen">
          {hop.from} to {hop.to.label} is a {hop.kind} upgrade
          {later.length > 0 && ', the first of your path'}.{' '}
          <button type="button" onClick={() => edit({ kind: hop.kind })}>
            Take “{names[hop.kind]}”
          </button>
        </p>
      )}
    </div>
  );
}
