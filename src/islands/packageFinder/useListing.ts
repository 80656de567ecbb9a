import { useEffect, useState } from 'preact/hooks';
import {
  type PackageListing,
  readListingInSteps,
  readPackageListing,
} from '../../rules/files/readPackageListing.ts';
import type { Texts } from '../device/readLink.ts';

/** How long to read at a time, in milliseconds: a key press in between waits no longer. */
const slice = 8;

/** What was read last, and for which text. */
interface ReadListing {
  listing: PackageListing;
  /** Whether a newer text or device is being read just now. */
  isReading: boolean;
}

const nothing = readPackageListing('');

/**
 * Reads a pasted listing for the reader's device, a slice at a time, so that typing goes on
 * meanwhile. A newer text or device ends the reading of the older one.
 */
export function useListing(text: string, device: Texts): ReadListing {
  const { platform, mode, from, to, build, targetFxos } = device;
  const [read, setRead] = useState<ReadListing>({ listing: nothing, isReading: false });
  useEffect(() => {
    const steps = readListingInSteps(text, { platform, mode, from, to, build, targetFxos });
    // Its own messages, because browsers let timers that follow each other wait.
    const turn = new MessageChannel();
    const work = () => {
      const end = performance.now() + slice;
      do {
        const step = steps.next();
        if (step.done) {
          turn.port1.close();
          setRead({ listing: step.value, isReading: false });
          return;
        }
      } while (performance.now() < end);
      setRead((last) => (last.isReading ? last : { ...last, isReading: true }));
      turn.port2.postMessage(null);
    };
    turn.port1.onmessage = work;
    work();
    return () => turn.port1.close();
  }, [text, platform, mode, from, to, build, targetFxos]);
  return read;
}

/**
 * Answers a value one turn later, so that what hangs on it is drawn after what is said at once: the
 * counts of a listing before its table.
 */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value));
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
