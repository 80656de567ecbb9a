import type { StoreResult } from '../../browser/storage.ts';

interface Props {
  /** As `useStoredTicks` gives it. */
  storage: StoreResult;
}

/** Says that ticks will not outlive the page, where the browser keeps nothing. */
export function StorageNotice({ storage }: Props) {
  return (
    <p role="status" class="link-notices">
      {storage === 'refused' &&
        'This browser stores nothing for this page: ticks last until you leave it.'}
    </p>
  );
}
