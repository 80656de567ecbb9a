import { useEffect, useState } from 'preact/hooks';
import {
  type PackageListing,
  readListingInSteps,
  readPackageListing,
} from '../../rules/readPackageListing.ts';
import type { Texts } from '../device/readLink.ts';

/** How long to read at a time, in milliseconds: a key press in between waits no longer. */
const slice = 8;

/** What was read last, and for which text. */
export interface ReadListing {
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
  const { platform, mode, to, build, targetFxos } = device;
  const [read, setRead] = useState<ReadListing>({ listing: nothing, isReading: false });
  useEffect(() => {
    const steps = readListingInSteps(text, { platform, mode, to, build, targetFxos });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = () => {
      const end = performance.now() + slice;
      do {
        const step = steps.next();
        if (step.done) {
          setRead({ listing: step.value, isReading: false });
          return;
        }
      } while (performance.now() < end);
      setRead((last) => (last.isReading ? last : { ...last, isReading: true }));
      timer = setTimeout(work);
    };
    work();
    return () => clearTimeout(timer);
  }, [text, platform, mode, to, build, targetFxos]);
  return read;
}
