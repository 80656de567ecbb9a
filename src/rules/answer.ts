import type { Invalid } from './reading/read.ts';
import type { Reason } from './reason.ts';

/** The frame of every answer. */
export interface Answer<Input extends string> {
  /** The verdict in a sentence. */
  summary: string;
  /** Inputs that the answer hangs on for this device, in the order of a form. */
  wants: Input[];
  /** Inputs that were not given and would make the answer more certain. */
  missing: Input[];
  /** Inputs that were given and can't be used. */
  invalid: Invalid<Input>[];
  /** Why the answer is what it is. */
  reasons: Reason[];
}
