import { Why } from '../pieces/Why.tsx';
import { focusField } from '../pieces/focusField.ts';
import type { LinkFieldProps } from './DeviceFields.tsx';

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
      Seen:{' '}
      {others.map((build) => (
        <button
          key={build}
          type="button"
          aria-label={`${build}: take this build`}
          onClick={() => {
            edit({ build });
            focusField(`${prefix}-build`);
          }}
        >
          {build}
        </button>
      ))}{' '}
      Others can exist. <Why rule="known-releases" />
    </p>
  );
}
