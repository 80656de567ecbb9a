import { Component } from 'preact';
import type { Row } from '../runbook/runbook.ts';

interface Props {
  /** The rows of the runbook, in its order. */
  rows: readonly Row[];
}

/** On paper, after the steps: each reason once, with the numbers of the steps that it is for. */
export class PrintReasons extends Component<Props> {
  // A tick changes no reason.
  override shouldComponentUpdate({ rows }: Props): boolean {
    const before = this.props.rows;
    return rows.length !== before.length || rows.some(({ step }, at) => step !== before[at]?.step);
  }

  override render({ rows }: Props) {
    const stepsOf = new Map<string, number[]>();
    for (const { number, step } of rows) {
      for (const { message } of step.reasons) {
        stepsOf.set(message, [...(stepsOf.get(message) ?? []), number]);
      }
    }
    return (
      <section class="print-only printed-reasons">
        <h3>Why: each reason once</h3>
        <ul>
          {[...stepsOf].map(([message, numbers]) => (
            <li key={message}>
              {message} <span class="stamp">For {numbers.join(', ')}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  }
}
