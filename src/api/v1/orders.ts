import { z } from 'astro/zod';
import {
  type OrderFacts,
  type OrderStepFacts,
  chassisOrders,
  multiInstanceOrders,
  wizardOptions,
} from '../../rules/facts/upgradeOrders.ts';
import { document, ruleNames, rulesOf } from './document.ts';

const steps = z.array(z.object({ id: z.string(), text: z.string() }));
const stepsOf = (facts: readonly OrderStepFacts[]) => facts.map(({ id, text }) => ({ id, text }));

const ordersOf = (
  table: 'table-2' | 'table-3',
  platforms: string[],
  mode: string | null,
  orders: Record<string, OrderFacts>,
) =>
  Object.entries(orders).map(([deployment, order]) => ({
    table,
    platforms,
    mode,
    deployment,
    rule: order.rule,
    steps: stepsOf(order.steps),
  }));

/** Tables 2 and 3: the order of chassis and threat defense. */
export const orders = document(
  'Tables 2 and 3: the order in which chassis and threat defense are upgraded.',
  z.object({
    rules: ruleNames,
    orders: z.array(
      z.object({
        table: z.enum(['table-2', 'table-3']),
        platforms: z.array(z.string()),
        mode: z.string().nullable().describe('Mode that it is for; null for all.'),
        deployment: z.string(),
        rule: z.string().describe('What must hold, and what disrupts least.'),
        steps,
      }),
    ),
    wizardOptions: z
      .array(z.object({ id: z.string(), name: z.string(), advice: z.string(), steps }))
      .describe('Table 3, high availability: ways to run the chassis upgrade wizard.'),
  }),
  {
    rules: rulesOf('table-2', 'table-3', 'wizard-options', 'one-chassis-at-a-time'),
    orders: [
      ...ordersOf('table-2', ['firepower-4100', 'firepower-9300'], null, chassisOrders),
      ...ordersOf('table-3', ['secure-firewall-3100'], 'multi-instance', multiInstanceOrders),
    ],
    wizardOptions: wizardOptions.map((option) => ({
      id: option.id,
      name: option.name,
      advice: option.advice,
      steps: stepsOf(option.steps),
    })),
  },
);
