type Keeping = typeof import('./keeping.ts');

let loading: Promise<Keeping> | null = null;

/** Answers what keeps work in the browser, once it is loaded; rejects where it can't be. */
export function loadKeeping(): Promise<Keeping> {
  return (loading ??= import('./keeping.ts'));
}
