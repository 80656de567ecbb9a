import { type Platform, platforms } from '../../rules/facts/platforms.ts';
import { releaseTrains } from '../../rules/facts/releaseTrains.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { TextField } from '../pieces/TextField.tsx';
import { errorAt } from '../pieces/fieldProps.ts';
import { type FleetWork, textAt, withValue } from './fleetWork.ts';

interface Props {
  plan: FleetPlan;
  work: FleetWork;
  to: string;
  onTo: (to: string) => void;
  change: (changes: Partial<FleetWork>) => void;
}

const listId = 'fleet-versions';

/** Where the fleet is to go: one target, or one a platform, and the floors that it must end above. */
export function Goal({ plan, work, to, onTo, change }: Props) {
  const { toByPlatform, floors, settled, settledFxos, settledFirmware } = work;
  const used = [...new Set(plan.units.map(({ platform }) => platform))].filter(
    (each): each is Platform => each !== null,
  );
  return (
    <section class="screen-only">
      <h3>Where it is to go</h3>
      <div class="fields">
        <TextField
          id="fleet-to"
          label="Target version"
          value={to}
          onEdit={onTo}
          hint="For all platforms: a release such as 7.4.2, or a train such as 7.4."
          error={errorAt(plan, 'to')}
          suggestions={listId}
        />
        <TextField
          id="fleet-floors"
          label="Must end at or above"
          value={floors}
          onEdit={(text) => change({ floors: text })}
          hint="One release a train, as a security notice lists them: 7.0.8, 7.2.9, 7.4.2.1."
          error={errorAt(plan, 'floors')}
        />
      </div>
      <datalist id={listId}>
        {releaseTrains.flatMap(({ train, releases }) =>
          [train, ...releases.toReversed()].map((version) => (
            <option key={version} value={version} />
          )),
        )}
      </datalist>
      {used.length > 0 && (
        <details class="more-fields">
          <summary>A target of its own for a platform</summary>
          <div class="fields">
            {used.map((platform) => (
              <TextField
                key={platform}
                id={`fleet-to-${platform}`}
                label={platforms[platform].name}
                value={textAt(toByPlatform, platform)}
                onEdit={(text) =>
                  change({ toByPlatform: withValue(toByPlatform, [platform], text) })
                }
                error={errorAt(plan, `to ${platform}`)}
                suggestions={listId}
              />
            ))}
          </div>
        </details>
      )}
      {plan.stops.length > 0 && (
        <details class="more-fields">
          <summary>Settle releases and builds, once for all units</summary>
          <div class="fields">
            {plan.stops.map(({ key, platform, label, units }) => (
              <TextField
                key={key}
                id={`fleet-stop-${key.replace(/\W+/g, '-')}`}
                label={`${platforms[platform].name}: ${label}`}
                value={textAt(settled, key)}
                onEdit={(text) => change({ settled: withValue(settled, [key], text) })}
                hint={`${units} units. Release and build, such as 7.4.2-172.`}
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
        </details>
      )}
    </section>
  );
}
