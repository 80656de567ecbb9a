import type { DirectUpgradeAnswer } from '../direct/checkDirectUpgrade.ts';
import type { PathsVerdict } from './findUpgradePaths.ts';
import { platformName } from '../wording/platformName.ts';
import { type Reason, type RuleId, reason } from '../reason.ts';
import { isIsolated, trainFacts } from '../releases/trainTable.ts';
import { type Version, isPatch } from '../reading/version.ts';

/** Answers whether a rule refuses the single step. */
export function refuses(direct: DirectUpgradeAnswer, wanted: RuleId): boolean {
  return direct.reasons.some(({ outcome, rule }) => outcome === 'failed' && rule === wanted);
}

const refresh = reason(
  'hardware-refresh',
  'note',
  'Neither an upgrade nor a reimage leads to a version that the platform cannot run. Ask your Cisco representative or partner about a hardware refresh.',
);

function reimageFrom(train: string): Reason {
  const message = `The only way away from ${train} is a reimage. Check first that the new version is compatible.`;
  return reason('nothing-with-7-1', 'note', message);
}

function freshInstall(to: Version): Reason[] {
  // Stryker disable next-line OptionalChaining: for the compiler; such a train is covered
  const fresh = trainFacts(to.train)?.freshInstallOnly;
  // Stryker disable next-line all: for the compiler; only such a release is refused by its rule
  if (!fresh) return [];
  const goal = isPatch(to)
    ? `${to.release} goes only on ${fresh.release}. To run that`
    : `To run ${fresh.release}`;
  const message = `${goal} all the same, install it freshly, which is possible on ${platformName(fresh.on)} only.`;
  return [reason('never-to-7-4-0', 'note', message)];
}

const leftOver: Partial<Record<PathsVerdict, Reason>> = {
  'no-path': reason(
    'check-compatibility',
    'note',
    'To run that version all the same, reimage the device with it. Check first that it is compatible.',
  ),
  downgrade: reason(
    'check-compatibility',
    'note',
    'To run an older version, reimage the device with it. Check first that it is compatible.',
  ),
  'not-covered': reason(
    'compatibility-documents',
    'note',
    'Look in Cisco’s compatibility documents and release notes for what this guide does not cover.',
  ),
};

/**
 * Answers what is left where no upgrade leads to the target: a reimage, a hardware refresh, or other
 * documents. Source: facts 2.1 to 2.3, 5.3 and 5.4.
 */
export function whatIsLeft(verdict: PathsVerdict, direct: DirectUpgradeAnswer): Reason[] {
  const usual = leftOver[verdict];
  const { from, to } = direct;
  // Stryker disable next-line LogicalOperator: for the compiler; with words for it go both versions
  if (!usual || !from || !to) return [];
  if (verdict !== 'no-path') return [usual];
  if (refuses(direct, 'last-train')) return [refresh];
  const left = refuses(direct, 'never-to-7-4-0') ? freshInstall(to) : [usual];
  return isIsolated(from.train) ? [reimageFrom(from.train), ...left] : left;
}
