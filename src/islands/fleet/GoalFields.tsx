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
  const draw = (
    list: 'settled' | 'settledFxos' | 'settledFirmware',
    ...[key, label, hint]: [key: string, label: string, hint: string]
  ) => (
    <TextField
      key={`${list} ${key}`}
      id={`fleet-${list}-${key.replace(/\W+/g, '-')}`}
      label={label}
      value={textAt(work[list], key)}
      onEdit={(text) => change({ [list]: withValue(work[list], [key], text) })}
      hint={hint}
      error={errorAt(plan, `${list} ${key}`)}
    />
  );
  return (
    <div class="fields">
      {plan.stops.map(({ key, platform, label, units }) =>
        draw(
          'settled',
          key,
          `${platforms[platform].name}: ${label}`,
          `${counted(units, 'unit')}. Release and build, such as 7.4.2-172.`,
        ),
      )}
      {plan.fxos.map(({ key }) =>
        draw('settledFxos', key, `Chassis FXOS ${key}`, `All four numbers, such as ${key}.1.131.`),
      )}
      {plan.fxos.map(
        ({ key, asksForFirmware }) =>
          asksForFirmware &&
          draw(
            'settledFirmware',
            key,
            `Firmware with FXOS ${key}`,
            'If Cisco’s firmware guide asks for it.',
          ),
      )}
    </div>
  );
}
