import type { NearestTarget } from '../../rules/paths/findUpgradePaths.ts';
import { TakeTarget } from '../pieces/TakeTarget.tsx';

interface Props {
  /** The target, and the path that leads there. */
  nearest: NearestTarget;
  /** Id of the target field. */
  field: string;
  /** Puts a text into the target field. */
  onTake: (target: string) => void;
}

/** What can be reached where the target can't, one click away. */
export function Nearest({ nearest, field, onTake }: Props) {
  return (
    <p class="nearest">
      <strong>The nearest target that works is {nearest.to}.</strong>{' '}
      <TakeTarget target={nearest.to} {...{ field, onTake }} />
    </p>
  );
}
