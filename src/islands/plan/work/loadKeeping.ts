type Keeping = typeof import('./keeping.ts');

let loading: Promise<Keeping> | null = null;
let isLoaded = false;

/** Answers whether what keeps work is there: until then `keepEarly` keeps it. */
export const isKeepingLoaded = () => isLoaded;

/** Answers what keeps work in the browser, once it is loaded; rejects where it can’t be, and tries anew when asked again. */
export function loadKeeping(): Promise<Keeping> {
  return (loading ??= import('./keeping.ts').then(
    (keeping) => {
      isLoaded = true;
      return keeping;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  ));
}
