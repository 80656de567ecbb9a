import { sayNotLoaded } from './useLoaded.ts';

/** Runs something with a part of the site that is loaded when it is wanted, or says that it can’t be had. */
export async function withPart<Part>(
  load: () => Promise<Part>,
  run: (part: Part) => unknown,
): Promise<void> {
  try {
    await run(await load());
  } catch {
    sayNotLoaded();
  }
}
