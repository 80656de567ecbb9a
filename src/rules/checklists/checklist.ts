import type { DocumentReference } from '../facts/documents.ts';
import type { Deployment, Mode, Platform } from '../facts/platforms.ts';
import type { DeviceInput, DeviceQuestion } from '../reading/readDevice.ts';
import type { Version } from '../reading/version.ts';
import type { Reason } from '../reason.ts';

/** What every checklist asks; texts as typed. */
export interface ChecklistQuestion extends DeviceQuestion {
  /** Versions of the upgrade that the list is for; they change nothing on it. */
  from?: string;
  to?: string;
}

/** An input that every checklist has. */
export type ChecklistInput = DeviceInput | 'from' | 'to';

/** What a checklist is for, as understood; `null` where it was not given or can't be used. */
export interface ChecklistDevice {
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  from: Version | null;
  to: Version | null;
}

/** One line of a checklist, to be ticked. */
export interface ChecklistItem {
  /** Stable across edits of the question, so that a tick stays with it. */
  id: string;
  when: 'before' | 'after';
  /** What to do, in a sentence or two. */
  text: string;
  /** Command to type for it, literally, or `null`. */
  command: string | null;
  /** Where Cisco says how, or `null` where Cisco's guide names nothing. */
  document: DocumentReference | null;
  /** `false` where it can't be done for certain or may not be possible; `text` says it. */
  possible: boolean;
  reasons: Reason[];
}
