import { type Reason, type RuleId, reason } from '../reason.ts';
import type { PeerInput } from './peerCommands.ts';

type PeerQuestion =
  'sameManagementCenter' | 'analyticsMode' | 'addressTranslation' | 'packageOnPeer';

type PeerAnswers = Partial<Record<PeerQuestion, boolean | undefined>>;

interface YesNoRule {
  input: PeerQuestion;
  rule: RuleId;
  /** The answer that keeps the rule. */
  needed: boolean;
  met: string;
  failed: string;
  missing: string;
}

const yesNoRules: readonly YesNoRule[] = [
  {
    input: 'sameManagementCenter',
    rule: 'peer-sync-supported',
    needed: true,
    met: 'Both devices have the same management center.',
    failed: 'The devices have different management centers. Both need the same one.',
    missing: 'Say if both devices have the same management center.',
  },
  {
    input: 'analyticsMode',
    rule: 'peer-sync-not-analytics-mode',
    needed: false,
    met: 'No on-prem management center holds a device in analytics mode.',
    failed:
      'Not for devices that an on-prem management center holds in analytics mode. Copy the package from the management center or an internal server.',
    missing: 'Say if an on-prem management center holds a device in analytics mode.',
  },
  {
    input: 'addressTranslation',
    rule: 'peer-sync-not-nat',
    needed: false,
    met: 'No NAT stands between the devices.',
    failed:
      'Not for devices with NAT between them. Copy the package from the management center or an internal server.',
    missing: 'Say if NAT stands between the devices.',
  },
  {
    input: 'packageOnPeer',
    rule: 'peer-sync-before',
    needed: true,
    met: 'Another device has the package already.',
    failed:
      'No device has the package yet. Upload it to the management center or an internal server, and copy it to one device first.',
    missing: 'Say if another device has the package already.',
  },
];

/** Answers the rules that hang on a yes or no; what is not answered is added to `missing`. */
export function checkYesNo(answers: PeerAnswers, missing: PeerInput[]): Reason[] {
  return yesNoRules.map((each) => {
    const answer = answers[each.input];
    if (answer === undefined) {
      missing.push(each.input);
      return reason(each.rule, 'missing', each.missing);
    }
    const kept = answer === each.needed;
    return reason(each.rule, kept ? 'met' : 'failed', kept ? each.met : each.failed);
  });
}
