import { useEffect, useState } from 'preact/hooks';

/** How many steps a slow phone draws and lays out in a twentieth of a second. */
const slice = 5;

/**
 * Answers how many steps to draw so far: none until what stands above them is painted, then those in
 * sight, and the others in tasks of their own, so that the reader is heard in between. Paper waits for
 * none of them.
 */
export function useDrawn(all: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= all) return;
    // Effects come after the paint, but earlier where something else is to be drawn before it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => setDrawn((now) => now + slice);
    port2.postMessage(null);
    return () => port1.close();
  }, [drawn, all]);
  useEffect(() => {
    const drawAll = () => setDrawn(Infinity);
    addEventListener('beforeprint', drawAll);
    return () => removeEventListener('beforeprint', drawAll);
  }, []);
  return drawn;
}
