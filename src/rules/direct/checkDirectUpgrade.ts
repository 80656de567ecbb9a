import type { Answer } from '../answer.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { invalidOf, missingOf, textOf, valueOf } from '../reading/read.ts';
import { hangsOnMode, readDevice } from '../reading/readDevice.ts';
import type { Version } from '../reading/version.ts';
import {
  type DecidedStep,
  type DecidedVerdict,
  askForVersions,
  decideDirect,
} from './decideDirect.ts';

/** What the reader says of one upgrade step; texts as typed. */
export interface DirectUpgradeQuestion {
  /** Stable name, name or model. Without it the answer is as certain as it can be. */
  platform?: string;
  mode?: string;
  from?: string;
  to?: string;
}

/** An input of the question; `from-digits` is the third number of the current version. */
export type DirectUpgradeInput = keyof DirectUpgradeQuestion | 'from-digits';

interface DirectUpgradeFrame extends Answer<DirectUpgradeInput> {
  /** What was understood; `null` where it was not given or could not be read. */
  platform: Platform | null;
  mode: Mode | null;
}

/** Where there is a verdict on a step, both of its versions are there. */
export type DirectUpgradeAnswer =
  | (DirectUpgradeFrame & DecidedStep)
  | (DirectUpgradeFrame & {
      /** `incomplete`: a version was not given; `unreadable`: what was given is none. */
      verdict: 'incomplete' | 'unreadable';
      from: Version | null;
      to: Version | null;
    });

/** Every verdict on one upgrade step. */
export type DirectVerdict = DecidedVerdict | 'incomplete' | 'unreadable';

/**
 * Answers whether a device can be upgraded from one version to another in one step, with every rule
 * that fails and not just the first.
 *
 * Texts that can't be read give `unreadable` or `incomplete`, with what is wrong in `invalid`; a
 * platform that can't be read leaves the answer as it is without one. Nothing throws.
 */
export function checkDirectUpgrade(question: DirectUpgradeQuestion = {}): DirectUpgradeAnswer {
  const device = readDevice({ platform: question.platform, mode: question.mode });
  const { platform, mode } = device;
  const versions = {
    from: parseVersion(textOf(question.from)),
    to: parseVersion(textOf(question.to)),
  };
  const from = valueOf(versions.from);
  const to = valueOf(versions.to);
  const wantsMode = hangsOnMode(platform);
  const frame = {
    platform,
    mode,
    wants: [
      'platform' as const,
      ...(wantsMode ? ['mode' as const] : []),
      'from' as const,
      'to' as const,
    ],
    missing: [
      ...device.missing.filter((input) => input === 'platform'),
      ...missingOf(versions),
    ] as DirectUpgradeInput[],
    invalid: [
      ...device.invalid.flatMap(({ input, ...rest }) =>
        input === 'deployment' ? [] : [{ input, ...rest }],
      ),
      ...invalidOf(versions),
    ],
  };
  if (!from || !to) {
    const isUnreadable = frame.invalid.some(({ input }) => input === 'from' || input === 'to');
    const verdict = isUnreadable ? 'unreadable' : 'incomplete';
    return { ...frame, verdict, summary: askForVersions(from, to), from, to, reasons: [] };
  }
  const step = decideDirect(device, from, to);
  if (step.hangsOnDigits) frame.missing.push('from-digits');
  const uncovered = frame.invalid.find(({ why }) => why === 'not-covered');
  if (!uncovered) return { ...frame, ...step };
  return {
    ...frame,
    ...step,
    verdict: 'not-covered',
    summary: `Not covered. ${uncovered.message}`,
  };
}
