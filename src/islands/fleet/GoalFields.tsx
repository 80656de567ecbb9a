import { counted } from '../../rules/wording/counted.ts';
import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import type { Platform } from '../../rules/facts/platforms.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { TextField } from '../pieces/TextField.tsx';
import { errorAt } from '../pieces/fieldProps.ts';
import { type FleetWork, textAt, withValue } from './fleetWork.ts';

interface Props {
  plan: FleetPlan;
  work: FleetWork;
  change: (changes: Partial<FleetWork>) => void;
}

interface TargetsProps extends Props {
  /** Platforms of the fleet. */
  used: readonly Platform[];
  /** The id of a `datalist` with versions. */
  listId: string;
}

/** A target for each platform of the fleet, in the place of the one for all. */
export function PlatformTargets({ plan, work, change, used, listId }: TargetsProps) {
  const { toByPlatform } = work;
  return (
    <div class="fields">
      {used.map((platform) => (
        <TextField
          key={platform}
          id={`fleet-to-${platform}`}
          label={platforms[platform].name}
          value={textAt(toByPlatform, platform)}
          onEdit={(text) => change({ toByPlatform: withValue(toByPlatform, [platform], text) })}
          error={errorAt(plan, `to ${platform}`)}
          suggestions={listId}
        />
      ))}
    </div>
  );
}

/** Releases and builds of stops, FXOS and firmware of chassis, each settled once for all units. */
export function SettledReleases({ plan, work, change }: Props) {
  const { settled, settledFxos, settledFirmware } = work;
  return (
    <div class="fields">
      {plan.stops.map(({ key, platform, label, units }) => (
        <TextField
          key={key}
          id={`fleet-stop-${key.replace(/\W+/g, '-')}`}
          label={`${platforms[platform].name}: ${label}`}
          value={textAt(settled, key)}
          onEdit={(text) => change({ settled: withValue(settled, [key], text) })}
          hint={`${counted(units, 'unit')}. Release and build, such as 7.4.2-172.`}
          error={errorAt(plan, `settled ${key}`)}
        />
      ))}
      {plan.fxos.map(({ key: train }) => (
        <TextField
          key={train}
          id={`fleet-fxos-${train.replace('.', '-')}`}
          label={`Chassis FXOS ${train}`}
          value={textAt(settledFxos, train)}
          onEdit={(text) => change({ settledFxos: withValue(settledFxos, [train], text) })}
          hint={`All four numbers, such as ${train}.1.131.`}
          error={errorAt(plan, `settledFxos ${train}`)}
        />
      ))}
      {plan.fxos
        .filter(({ asksForFirmware }) => asksForFirmware)
        .map(({ key: train }) => (
          <TextField
            key={train}
            id={`fleet-firmware-${train.replace('.', '-')}`}
            label={`Firmware with FXOS ${train}`}
            value={textAt(settledFirmware, train)}
            onEdit={(text) =>
              change({ settledFirmware: withValue(settledFirmware, [train], text) })
            }
            hint="If Cisco’s firmware guide asks for it."
            error={errorAt(plan, `settledFirmware ${train}`)}
          />
        ))}
    </div>
  );
}
