import { useState } from 'preact/hooks';
import { say } from '../../browser/toast.ts';
import type { Props } from './UpgradeGraph.tsx';

/** The picture of all direct upgrades, in a fold; it is loaded once somebody opens it. */
export function AllUpgrades(props: Props) {
  const [graph, setGraph] = useState<typeof import('./UpgradeGraph.tsx') | null>(null);
  const load = () =>
    import('./UpgradeGraph.tsx').then(setGraph, () => say('The picture could not be loaded.'));
  return (
    <details class="more all-upgrades" onToggle={() => void load()}>
      <summary>All direct upgrades as a picture</summary>
      {graph && <graph.UpgradeGraph {...props} />}
    </details>
  );
}
