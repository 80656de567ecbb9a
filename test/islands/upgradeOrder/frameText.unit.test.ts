import { expect, test } from 'vitest';
import { frameText, upgradesChassis } from '../../../src/islands/upgradeOrder/frameText.ts';
import { orderAsText } from '../../../src/islands/upgradeOrder/orderAsText.ts';
import { upgradeOrder } from '../../../src/rules/order/upgradeOrder.ts';

const pairOf4100 = upgradeOrder({ platform: '4112', deployment: 'high-availability' });

test('A drawing says in words what it shows', () => {
  const [first] = pairOf4100.steps;
  expect(first && frameText(first, true)).toBe(
    'Chassis 1 (active): chassis not yet upgraded, threat defense not yet upgraded. ' +
      'Chassis 2 (standby): chassis being upgraded, threat defense not yet upgraded.',
  );
});

test.each([
  // platform, upgrades chassis
  ['4112', true],
  ['1010', false],
])('%s: %s', (platform, expected) => {
  const { steps } = upgradeOrder({ platform, deployment: 'high-availability' });
  expect(upgradesChassis(steps)).toBe(expected);
});

test('The text has every option with its numbered steps', () => {
  const pair = { platform: '3110', mode: 'multi-instance', deployment: 'high-availability' };
  const order = upgradeOrder(pair);
  const text = orderAsText(order, 'https://guide.example/');
  for (const { name, steps } of order.options) {
    expect(text).toContain(name);
    steps.forEach(({ text: step }, index) => expect(text).toContain(`${index + 1}. ${step}`));
  }
  expect(text.endsWith('\nhttps://guide.example/')).toBe(true);
});
