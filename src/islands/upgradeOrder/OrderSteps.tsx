import type { OrderStep } from '../../rules/order/upgradeOrder.ts';
import { ChassisDrawing } from './ChassisDrawing.tsx';
import { frameText, upgradesChassis } from './frameText.ts';

interface Props {
  steps: readonly OrderStep[];
}

/** The steps in their order, each with a drawing of the chassis while it is done. */
export function OrderSteps({ steps }: Props) {
  const hasChassis = upgradesChassis(steps);
  return (
    <ol class="order-steps">
      {steps.map((step, index) => (
        <li key={step.id}>
          <p>{step.text}</p>
          <div class="frame" role="img" aria-label={frameText(step, hasChassis)}>
            {step.frame.map((chassis, place) => {
              const before = steps[index - 1]?.frame[place]?.role;
              const hasNewRole = before !== undefined && before !== chassis.role;
              return <ChassisDrawing key={chassis.name} {...{ chassis, hasChassis, hasNewRole }} />;
            })}
          </div>
        </li>
      ))}
    </ol>
  );
}
