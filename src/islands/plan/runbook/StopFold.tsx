import { useState } from 'preact/hooks';
import type { PlanHop } from '../../../rules/plan/planUpgrade.ts';
import { parseVersion } from '../../../rules/reading/parseVersion.ts';
import { valueOf } from '../../../rules/reading/read.ts';
import type { LinkFieldProps } from '../../device/useLink.ts';
import { useTools } from '../handOver/tools.ts';

interface Props extends Pick<LinkFieldProps, 'texts' | 'edit'> {
  hop: PlanHop;
  prefix: string;
  /** Whether it is the last upgrade: of an exact target, only the build is left to settle. */
  isLast: boolean;
}

/** What is settled of a stop, in a line that opens the fields for it. */
export function StopFold({ hop, prefix, isLast, texts, edit }: Props) {
  const { release, train, settled, fxos } = hop.stop;
  const wrong = settled.wrong ?? fxos?.wrong;
  const [isOpen, setIsOpen] = useState(Boolean(wrong));
  const tools = useTools(isOpen);
  const asksRelease = !(isLast && release !== null) || settled.text !== '';
  const to = asksRelease ? null : valueOf(parseVersion(texts.to));
  const target = to?.build === null ? to : null;
  if (hop.kind === 'hotfix' || !(asksRelease || target || fxos)) return null;
  const build = target && texts.build.trim();
  const given = [settled.text, build && `build ${build}`, fxos?.text && `FXOS ${fxos.text}`]
    .filter(Boolean)
    .join(', ');
  const open = asksRelease
    ? `the release of ${release ?? train}`
    : target
      ? `the build of ${release}`
      : `FXOS ${fxos?.train}`;
  return (
    <details
      class="more-fields screen-only"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {given ? `Settled: ${given}` : `Settle ${open}, so that names and checks are exact`}
        {wrong && <span class="stamp changed"> Can’t be used</span>}
      </summary>
      {tools && <tools.SettleStop {...{ hop, prefix, asksRelease, target, texts, edit }} />}
    </details>
  );
}
