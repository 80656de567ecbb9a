import { useEffect, useState } from 'preact/hooks';
import { emptyTexts } from './device/readLink.ts';

type Parts = typeof import('./plan/work/StoredPlans.tsx');

/** The plan that was changed last, one click away; nothing where this browser keeps none. Takes no props. */
export default function GoOn() {
  const [parts, setParts] = useState<Parts | null>(null);
  useEffect(() => {
    // Without it the page is what it is for everybody who keeps no plan.
    void import('./plan/work/StoredPlans.tsx').then(setParts, () => undefined);
  }, []);
  return parts && <parts.StoredPlans device={emptyTexts} current="" isBrief />;
}
