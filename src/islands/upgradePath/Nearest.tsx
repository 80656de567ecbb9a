import type { NearestTarget } from '../../rules/findUpgradePaths.ts';

interface Props {
  nearest: NearestTarget;
  /** Puts a text into the target field. */
  onTake: (target: string) => void;
}

/** What can be reached where the target can't, one click away. */
export function Nearest({ nearest, onTake }: Props) {
  return (
    <p class="nearest">
      <strong>The nearest target that works is {nearest.to}.</strong>{' '}
      <button type="button" class="action" onClick={() => onTake(nearest.to)}>
        Set the target to {nearest.to}
      </button>
    </p>
  );
}
