import { pageHref } from '../../browser/address.ts';
import { deploymentNames } from '../../rules/facts/platforms.ts';
import { parallelWarning } from '../../rules/facts/upgradeOrders.ts';
import { upgradeOrder } from '../../rules/order/upgradeOrder.ts';
import { anyOf } from '../../rules/wording/inSentences.ts';
import type { Texts } from '../device/readLink.ts';

interface Props {
  /** The reader's device as text. */
  texts: Texts;
}

/** In which order the chassis of the deployment are upgraded, or where to find it. */
export function ChassisOrder({ texts }: Props) {
  const { verdict, deployment, steps, options } = upgradeOrder(texts);
  const order = <a href={pageHref('/guide/upgrade-order/', undefined, 'calculator')}>order</a>;
  if (verdict !== 'ordered' || !deployment) {
    return (
      <p>
        Written for one chassis alone. For a pair or a cluster, choose the Deployment, or see the{' '}
        {order} of the steps.
      </p>
    );
  }
  const before = steps.filter(({ action }) => action !== 'threat-defense');
  const open = options.filter(({ serialUpgrade }) => serialUpgrade !== null);
  if (open.length > 0) {
    return (
      <>
        <p>
          {deploymentNames[deployment]}: choose {anyOf(open.map(({ name }) => name.toLowerCase()))}{' '}
          for both chassis, before threat defense. {parallelWarning} See the {order} of the steps.
        </p>
        <ul class="chassis-order">
          {open.map(({ id, name, advice }) => (
            <li key={id}>
              {name}: {advice}
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (before.length < 2) return null;
  return (
    <>
      <p>{deploymentNames[deployment]}, before threat defense:</p>
      <ol class="chassis-order">
        {before.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </>
  );
}
