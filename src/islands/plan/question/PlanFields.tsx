import {
  backupQuestions,
  chassisUpgradeQuestions,
  deliveryQuestions,
} from '../../../rules/facts/questions.ts';
import { parseVersion } from '../../../rules/reading/parseVersion.ts';
import { valueOf } from '../../../rules/reading/read.ts';
import { keysOf } from '../../../rules/reading/readAnswers.ts';
import { seenBuildsOf } from '../../../rules/releases/trainTable.ts';
import { YesNoFields } from '../../answers/YesNoFields.tsx';
import { DeviceFields } from '../../device/DeviceFields.tsx';
import type { LinkFieldProps } from '../../device/useLink.ts';
import { rareLabels } from '../../device/rareLabels.ts';
import { fieldLabels } from '../../device/fieldLabels.ts';
import { RadioField } from '../../pieces/RadioField.tsx';
import { type AskingAnswer, errorAt } from '../../pieces/fieldProps.ts';

interface Props extends LinkFieldProps {
  /** The plan, whose inputs they are. */
  answer: AskingAnswer;
  /** Whether there is more than one upgrade, to be done in one window or in several. */
  hasStops: boolean;
  /** Whether to draw what is asked beside device and target. */
  isWhole: boolean;
}

const kinds = [
  ['upgrade', 'Upgrade'],
  ['hotfix', 'Hotfix'],
] as const;

const windows = [
  ['', 'One for each upgrade'],
  ['one', 'One for all upgrades'],
] as const;

function KindOfChange({ texts, edit, prefix, answer }: Omit<Props, 'hasStops' | 'isWhole'>) {
  const error = errorAt(answer, 'kind');
  const kind = texts.kind === 'hotfix' || error ? texts.kind : 'upgrade';
  return (
    <RadioField
      id={`${prefix}-kind`}
      label={fieldLabels.kind}
      value={kind}
      onEdit={(chosen) => edit({ kind: chosen === 'upgrade' ? '' : chosen })}
      choices={kinds}
      error={
        error && { ...error, message: `${error.message} Until then it is taken for an upgrade.` }
      }
    />
  );
}

/** Everything that the plan asks of device and site: only what matters for the platform. */
export function PlanFields(fields: Props) {
  const to = valueOf(parseVersion(fields.texts.to));
  const travel = keysOf(deliveryQuestions).filter((each) => fields.answer.wants.includes(each));
  return (
    <>
      <DeviceFields
        {...fields}
        label="Your device and target"
        seenBuilds={to && to.build === null ? seenBuildsOf(to) : []}
      />
      {fields.isWhole && (
        <>
          <div class="questions" role="group" aria-label="Your change">
            <KindOfChange {...fields} />
            {fields.hasStops && (
              <RadioField
                id={`${fields.prefix}-windows`}
                label={rareLabels.windows}
                value={fields.texts.windows === 'one' ? 'one' : ''}
                onEdit={(chosen) => fields.edit({ windows: chosen })}
                choices={windows}
                hint="In one window, the days before come first for all upgrades."
              />
            )}
            <YesNoFields {...fields} asked={backupQuestions} />
            <YesNoFields {...fields} asked={chassisUpgradeQuestions} />
          </div>
          <details class="more-fields">
            <summary>How packages can travel ({travel.length} questions)</summary>
            <div class="questions" role="group" aria-label="How packages can travel">
              <YesNoFields {...fields} asked={deliveryQuestions} />
            </div>
          </details>
        </>
      )}
    </>
  );
}
