import type { Answer } from '../answer.ts';
import { firstUpgradeKind } from '../delivery/firstUpgradeKind.ts';
import type { UpgradeKind } from '../facts/deliveryWays.ts';
import type { Deployment, Mode, Platform } from '../facts/platforms.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { invalidOf, missingOf, textOf, valueOf } from '../reading/read.ts';
import { readKind } from '../reading/readAnswers.ts';
import { type DeviceQuestion, hangsOnMode, readDevice, readMode } from '../reading/readDevice.ts';
import type { Version } from '../reading/version.ts';
import { type FoundWayBack, type WayBackVerdict, wayBackFor } from './wayBackFor.ts';

/** What the reader says of one upgrade; texts as typed. */
export interface WayBackQuestion extends DeviceQuestion {
  from?: string;
  to?: string;
  /** `major`, `maintenance`, `patch` or `hotfix`; without it, what the versions tell. */
  kind?: string;
}

/** What takes an upgrade back. */
export interface WayBackAnswer
  extends Answer<keyof WayBackQuestion>, Omit<FoundWayBack, 'verdict'> {
  /** `incomplete`: neither the versions nor the reader tell the kind of upgrade. */
  verdict: WayBackVerdict | 'incomplete';
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  kind: UpgradeKind | null;
  from: Version | null;
  to: Version | null;
}

/**
 * Answers what takes one upgrade back: revert, uninstall, or neither, per platform, mode, deployment and
 * kind of upgrade, and what does not come back. Ask it for one upgrade of a path at a time.
 *
 * Never throws. Source: rules of the page `going-back`; none of them is from Cisco's chapter.
 */
export function wayBack(question: WayBackQuestion = {}): WayBackAnswer {
  const device = readDevice(question);
  const texts = {
    from: parseVersion(textOf(question.from)),
    to: parseVersion(textOf(question.to)),
    kind: readKind(question.kind),
  };
  const from = valueOf(texts.from);
  const to = valueOf(texts.to);
  const { platform, deployment } = device;
  // Container instances are excluded on every platform, so also where Cisco’s chapter tells of none.
  const mode = device.mode ?? valueOf(readMode(textOf(question.mode), null));
  const told = valueOf(texts.kind);
  const kind = told ?? (from && to ? firstUpgradeKind(from, to) : null);
  const wants: (keyof WayBackQuestion)[] = [
    'platform',
    ...(hangsOnMode(platform) ? (['mode'] as const) : []),
    'deployment',
    'from',
    'to',
    'kind',
  ];
  const notGiven = [...device.missing, ...missingOf(texts)];
  const frame = {
    ...{ platform, mode, deployment, kind, from, to, wants },
    missing: notGiven.filter((input) => wants.includes(input) && (input !== 'kind' || !kind)),
    invalid: [...device.invalid, ...invalidOf(texts)],
  };
  if (kind !== null) return { ...frame, ...wayBackFor({ ...frame, kind }) };
  const summary = 'No answer yet. Give both versions, or the kind of upgrade.';
  return { ...frame, verdict: 'incomplete', summary, reasons: [] };
}
