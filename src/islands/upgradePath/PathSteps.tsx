import type { UpgradePath } from '../../rules/paths/findUpgradePaths.ts';
import type { Texts } from '../device/readLink.ts';
import { Reasons } from '../pieces/Reasons.tsx';
import { Why } from '../pieces/Why.tsx';
import { ChassisOrder } from './ChassisOrder.tsx';
import { type PathStep, pathSteps } from './pathSteps.ts';

interface Props {
  path: UpgradePath;
  /** The reader's device as text, for the order of its chassis. */
  texts: Texts;
}

function ChassisStep({ chassis, texts }: { chassis: PathStep['chassis']; texts: Texts }) {
  return (
    <>
      {chassis?.atLeast && (
        <p>
          At least build {chassis.atLeast}. <Why rule="minimum-fxos-builds" />
        </p>
      )}
      <Reasons reasons={chassis?.reasons ?? []} />
      <ChassisOrder texts={texts} />
    </>
  );
}

function SoftwareStep({ hop }: Pick<PathStep, 'hop'>) {
  const { why, whyRule, mayBeDone, to } = hop;
  return (
    <>
      <p>
        {why} {whyRule && <Why rule={whyRule} />}
      </p>
      {mayBeDone && <p>Skip this step where the device runs {to.label} already.</p>}
      {to.newestKnown && (
        <p>
          The newest {to.train} release that this site has seen, patches aside: {to.newestKnown}.{' '}
          <Why rule="known-releases" />
        </p>
      )}
    </>
  );
}

/** A path step by step: what to upgrade, and why there. */
export function PathSteps({ path, texts }: Props) {
  return (
    <ol class="path-steps">
      {pathSteps(path).map(({ title, chassis, hop }) => (
        <li key={title} class={chassis ? 'chassis' : 'software'}>
          <strong>{title}</strong>
          {chassis ? <ChassisStep {...{ chassis, texts }} /> : <SoftwareStep hop={hop} />}
        </li>
      ))}
    </ol>
  );
}
