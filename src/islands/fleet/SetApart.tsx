import type { FleetPlan } from '../../rules/fleet/fleetPlan.ts';

interface Props {
  plan: FleetPlan;
  /** Names of units by their keys. */
  names: ReadonlyMap<string, string>;
}

const most = 200;

/** Units that have a path and are in no wave: to be repaired first, or held back with their chassis. */
export function SetApart({ plan: { firstRepair, heldBack }, names }: Props) {
  const left = ({ length }: readonly unknown[]) =>
    length > most ? ` And ${length - most} more.` : '';
  return (
    <>
      {firstRepair.length > 0 && (
        <section class="fleet-wave screen-only">
          <h4>
            Repair first
            <span class="count">{firstRepair.length}</span>
          </h4>
          <p>
            In no wave until they are reached, in sync and healthy, and their members agree:{' '}
            {firstRepair
              .slice(0, most)
              .map((key) => names.get(key) ?? key)
              .join(', ')}
            .{left(firstRepair)}
          </p>
        </section>
      )}
      {heldBack.length > 0 && (
        <section class="fleet-wave screen-only">
          <h4>Held back</h4>
          {heldBack.slice(0, most).map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          <p>{left(heldBack)}</p>
        </section>
      )}
    </>
  );
}
