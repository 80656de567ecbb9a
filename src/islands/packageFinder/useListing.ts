import { useEffect, useState } from 'preact/hooks';
import {
  type PackageListing,
  readListingInSteps,
  readPackageListing,
} from '../../rules/files/readPackageListing.ts';
import type { Texts } from '../device/readLink.ts';
import { useSteps } from '../pieces/useSteps.ts';

/** What was read last, and whether a newer text or device is being read just now. */
interface ReadListing {
  listing: PackageListing;
  isReading: boolean;
}

const nothing = readPackageListing('');

/** Reads a pasted listing for the reader's device, so that typing goes on meanwhile. */
export function useListing(text: string, device: Texts): ReadListing {
  const { platform, mode, from, to, build, targetFxos } = device;
  const { value, isWorking } = useSteps(
    () => readListingInSteps(text, { platform, mode, from, to, build, targetFxos }),
    [text, platform, mode, from, to, build, targetFxos],
    nothing,
  );
  return { listing: value, isReading: isWorking };
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
