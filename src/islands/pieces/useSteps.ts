import { useEffect, useState } from 'preact/hooks';
import { sayNotLoaded } from './useLoaded.ts';

/** How long to work at a time, in milliseconds: a key press in between waits no longer. */
const slice = 8;

/** What a long work came to last. */
export interface Steps<Value> {
  value: Value;
  /** What it was worked out from; other inputs may be at work by now. */
  inputs: readonly unknown[];
  /** Whether newer inputs are at work for longer than one slice. */
  isWorking: boolean;
}

/**
 * Does a long work a slice at a time, so that typing and scrolling go on meanwhile, and answers what
 * it came to last. A step may answer a promise, which is waited for; where it is not kept, the reader is
 * told that a part could not be loaded. A change of `inputs` ends the work on the older ones.
 */
export function useSteps<Value>(
  begin: () => Generator<unknown, Value>,
  inputs: readonly unknown[],
  first: Value,
): Steps<Value> {
  const [state, setState] = useState<Steps<Value>>({ value: first, inputs: [], isWorking: false });
  useEffect(() => {
    const steps = begin();
    // Its own messages, because browsers let timers that follow each other wait.
    const turn = new MessageChannel();
    let isOver = false;
    const work = () => {
      if (isOver) return;
      const end = performance.now() + slice;
      do {
        const step = steps.next();
        if (step.done) {
          turn.port1.close();
          setState({ value: step.value, inputs, isWorking: false });
          return;
        }
        if (step.value instanceof Promise) {
          step.value.then(work, sayNotLoaded);
          return;
        }
      } while (performance.now() < end);
      setState((last) => (last.isWorking ? last : { ...last, isWorking: true }));
      turn.port2.postMessage(null);
    };
    turn.port1.onmessage = work;
    work();
    return () => {
      isOver = true;
      turn.port1.close();
    };
  }, inputs);
  return state;
}
