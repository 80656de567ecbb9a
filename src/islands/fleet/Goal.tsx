import type { Platform } from '../../rules/facts/platforms.ts';
import { releaseTrains } from '../../rules/facts/releaseTrains.ts';
import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';
import { LoadedFold } from '../pieces/LoadedFold.tsx';
import { TextField } from '../pieces/TextField.tsx';
import { errorAt } from '../pieces/fieldProps.ts';
import type { FleetWork } from './fleetWork.ts';

interface Props {
  plan: FleetPlan;
  work: FleetWork;
  to: string;
  onTo: (to: string) => void;
  change: (changes: Partial<FleetWork>) => void;
}

const listId = 'fleet-versions';
const suggestions = (
  <datalist id={listId}>
    {releaseTrains.flatMap(({ train, releases }) =>
      [train, ...releases.toReversed()].map((version) => <option key={version} value={version} />),
    )}
  </datalist>
);
const loadFields = () => import('./GoalFields.tsx');

/** Where the fleet is to go: one target, or one a platform, and the floors that it must end above. */
export function Goal({ plan, work, to, onTo, change }: Props) {
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
          value={work.floors}
          onEdit={(text) => change({ floors: text })}
          hint="One release a train, as a security notice lists them: 7.0.8, 7.2.9, 7.4.2.1."
          error={errorAt(plan, 'floors')}
        />
      </div>
      {suggestions}
      {used.length > 0 && (
        <LoadedFold summary="A target of its own for a platform" load={loadFields}>
          {({ PlatformTargets }) => <PlatformTargets {...{ plan, work, change, used, listId }} />}
        </LoadedFold>
      )}
      {plan.stops.length > 0 && (
        <LoadedFold summary="Settle releases and builds, once for all units" load={loadFields}>
          {({ SettledReleases }) => <SettledReleases {...{ plan, work, change }} />}
        </LoadedFold>
      )}
    </section>
  );
}
