import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Answers a value as it was when the work was last stored, so that no more is told as done than
 * would survive a power cut. `settled` answers once all changes are stored, or are refused.
 */
export function useStoredValue<Value>(value: Value, settled: () => Promise<void>): Value {
  const [told, setTold] = useState(value);
  useLayoutEffect(() => {
    let isNewest = true;
    // Asked a moment later: the change itself is handed over by what is drawn around this.
    void Promise.resolve()
      .then(settled)
      .then(() => isNewest && setTold(value));
    return () => {
      isNewest = false;
    };
  }, [value]);
  return told;
}
