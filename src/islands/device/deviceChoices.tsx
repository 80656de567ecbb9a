import type { Platform } from '../../rules/facts/platforms.ts';
import { parsePlatform } from '../../rules/reading/parsePlatform.ts';
import {
  deploymentName,
  deploymentsOf,
  modeName,
  modesOf,
  readDeployment,
  readMode,
} from '../../rules/reading/readDevice.ts';
import { ChoiceField } from '../pieces/ChoiceField.tsx';
import { errorOf } from '../pieces/fieldProps.ts';
import type { DeviceFieldProps } from './deviceFields.tsx';
import { fieldLabels } from './fieldLabels.ts';

function platformOf(text: string): Platform | null {
  const parsed = parsePlatform(text);
  return parsed.ok ? parsed.platform : null;
}

/** The field *Mode*: the modes of the platform. */
export function ModeField({ device, edit, prefix }: DeviceFieldProps) {
  const platform = platformOf(device.platform);
  return (
    <ChoiceField
      id={`${prefix}-mode`}
      label={fieldLabels.mode}
      value={device.mode}
      onEdit={(mode) => edit({ mode })}
      choices={modesOf(platform).map((mode) => [mode, modeName(mode)])}
      error={errorOf(readMode(device.mode, platform))}
    />
  );
}

/** The field *Deployment*: those that the guide tells of for the platform and the mode. */
export function DeploymentField({ device, edit, prefix }: DeviceFieldProps) {
  const platform = platformOf(device.platform);
  const mode = readMode(device.mode, platform);
  const usedMode = mode.ok ? mode.value : 'appliance';
  const deployments = deploymentsOf(platform, usedMode);
  return (
    <ChoiceField
      id={`${prefix}-deployment`}
      label={fieldLabels.deployment}
      value={device.deployment}
      onEdit={(deployment) => edit({ deployment })}
      choices={deployments.map((deployment) => [deployment, deploymentName(deployment)])}
      error={errorOf(readDeployment(device.deployment, platform, usedMode))}
    />
  );
}
