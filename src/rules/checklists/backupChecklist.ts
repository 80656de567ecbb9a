import type { Answer } from '../answer.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { invalidOf, textOf, valueOf } from '../reading/read.ts';
import { backupQuestions } from '../facts/questions.ts';
import { type Change, type GivenAnswers, readAnswers, readChange } from '../reading/readAnswers.ts';
import { readAnyDeployment, readDevice } from '../reading/readDevice.ts';
import { type BackupInput, type Backups, backupsFor } from './backupsFor.ts';
import type { ChecklistDevice, ChecklistInput, ChecklistQuestion } from './checklist.ts';

/** What the reader says; texts as typed. */
export interface BackupQuestion extends ChecklistQuestion, GivenAnswers<typeof backupQuestions> {
  /** `upgrade` or `hotfix`; a finer kind of upgrade will do as well. */
  kind?: string;
}

/** What to back up, before and after. */
export type BackupChecklist = Omit<Backups, 'wants' | 'missing'> &
  ChecklistDevice &
  Answer<ChecklistInput | BackupInput> & { kind: Change | null };

/**
 * Answers what to back up before and after an upgrade, and where Cisco says how. What may not be
 * possible is on the list and told; what hangs on a missing answer is named in `missing`.
 *
 * Never throws. Source: rules `table-10`, `backup-before-and-after` and `upgrade-deletes-backups`.
 */
export function backupChecklist(question: BackupQuestion = {}): BackupChecklist {
  const device = readDevice(question);
  const { platform, model, mode, deployment } = device;
  const from = parseVersion(textOf(question.from));
  const to = parseVersion(textOf(question.to));
  const kind = readChange(question.kind);
  const { answers, ...read } = readAnswers(question, backupQuestions);
  const change = valueOf(kind);
  const anywhere = valueOf(readAnyDeployment(question.deployment));
  const list = backupsFor({ platform, model, mode, deployment: anywhere, change, answers });
  const invalid = [...device.invalid, ...invalidOf({ from, to, kind }), ...read.invalid];
  return {
    ...list,
    ...{ platform, mode, deployment, kind: change, from: valueOf(from), to: valueOf(to) },
    wants: [...list.wants, 'from', 'to'],
    missing: list.missing.filter((input) => !invalid.some((each) => each.input === input)),
    invalid,
  };
}
