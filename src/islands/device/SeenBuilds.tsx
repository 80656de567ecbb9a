import { Why } from '../pieces/Why.tsx';
import { TakeText } from '../pieces/TakeText.tsx';
import type { LinkFieldProps } from './useLink.ts';

interface Props extends LinkFieldProps {
  /** Builds seen of the target; there can be others. */
  builds: readonly string[];
}

/** Builds that were seen of the target, to be taken by the reader alone. */
export function SeenBuilds({ texts, edit, prefix, builds }: Props) {
  const others = builds.filter((build) => build !== texts.build.trim());
  if (others.length === 0) return null;
  return (
    <p class="seen">
      Builds seen:{' '}
      <TakeText
        id={`${prefix}-build`}
        onEdit={(build) => edit({ build })}
        texts={others}
        as="build"
      />{' '}
      Others can exist. <Why rule="known-releases" isBrief />
    </p>
  );
}
