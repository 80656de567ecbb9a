import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';

interface Props {
  plan: FleetPlan;
  /** Names of units by their keys. */
  names: ReadonlyMap<string, string>;
}

/** Units that have a path and are in no wave: to be repaired first, or held back with their chassis. */
export function SetApart({ plan, names }: Props) {
  return (
    <>
      {plan.firstRepair.length > 0 && (
        <section class="fleet-wave screen-only">
          <h4>
            Repair first
            <span class="count">{plan.firstRepair.length}</span>
          </h4>
          <p>
            In no wave until they are reached, in sync, healthy and of one version:{' '}
            {plan.firstRepair
              .slice(0, 200)
              .map((key) => names.get(key) ?? key)
              .join(', ')}
            {plan.firstRepair.length > 200 && ` and ${plan.firstRepair.length - 200} more`}.
          </p>
        </section>
      )}
      {plan.heldBack.length > 0 && (
        <section class="fleet-wave screen-only">
          <h4>Held back</h4>
          {plan.heldBack.slice(0, 200).map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          {plan.heldBack.length > 200 && <p>And {plan.heldBack.length - 200} more.</p>}
        </section>
      )}
    </>
  );
}
