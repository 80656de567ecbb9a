import type { UpgradePath } from '../../rules/paths/findUpgradePaths.ts';

interface Props {
  /** All shortest paths, the chosen one first. */
  paths: readonly UpgradePath[];
}

/** The other shortest paths, each with what makes it second. */
export function OtherPaths({ paths }: Props) {
  const [, ...others] = paths;
  if (others.length === 0) return null;
  return (
    <>
      <h3>Other paths</h3>
      <ul>
        {others.map(({ hops, why }) => (
          <li key={why}>
            <strong>{[hops[0]?.from, ...hops.map(({ to }) => to.label)].join(' → ')}</strong>
            <br />
            {why}
          </li>
        ))}
      </ul>
    </>
  );
}
