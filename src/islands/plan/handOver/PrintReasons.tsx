import { Component } from 'preact';
import { marked } from '../../../rules/reason.ts';
import type { Row } from '../runbook/runbook.ts';

interface Props {
  /** The rows of the runbook, in its order. */
  rows: readonly Row[];
}

/** On paper, after the steps: each reason once, with its mark and the numbers of the steps that it is for. */
export class PrintReasons extends Component<Props> {
  // A tick changes no reason.
  override shouldComponentUpdate({ rows }: Props): boolean {
    const before = this.props.rows;
    return rows.length !== before.length || rows.some(({ step }, at) => step !== before[at]?.step);
  }

  override render({ rows }: Props) {
    const stepsOf = new Map<string, Set<number>>();
    for (const { number, step } of rows) {
      for (const { message, source } of step.reasons) {
        const said = marked(message, source.origin);
        stepsOf.set(said, (stepsOf.get(said) ?? new Set()).add(number));
      }
    }
    return (
      <section class="print-only printed-reasons">
        <h3>Why: each reason once</h3>
        <ul>
          {[...stepsOf].map(([said, numbers]) => (
            <li key={said}>
              {said} <span class="stamp">For {[...numbers].join(', ')}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  }
}
