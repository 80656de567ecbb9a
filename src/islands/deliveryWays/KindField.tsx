import type { DeliveryOptions } from '../../rules/delivery/deliveryOptions.ts';
import { kindNames } from '../../rules/facts/deliveryWays.ts';
import { answerNames } from '../../rules/facts/questions.ts';
import type { LinkFieldProps } from '../device/useLink.ts';
import { fieldLabels } from '../device/fieldLabels.ts';
import { RadioField } from '../pieces/RadioField.tsx';
import { errorAt } from '../pieces/fieldProps.ts';
import { focusField } from '../pieces/focusField.ts';

interface Props extends LinkFieldProps {
  answer: DeliveryOptions;
}

const choices = Object.entries({ ...kindNames, 'not-known': answerNames['not-known'] });

/** The question *Kind of upgrade*, with what the versions say of it; the reader chooses. */
export function KindField({ texts, edit, prefix, answer }: Props) {
  const { likelyKind } = answer;
  return (
    <div>
      <RadioField
        id={`${prefix}-kind`}
        label={fieldLabels.kind}
        value={texts.kind}
        onEdit={(kind) => edit({ kind })}
        choices={choices}
        error={errorAt(answer, 'kind')}
      />
      {likelyKind && answer.kind !== likelyKind && (
        <p class="seen">
          {texts.from.trim()} to {texts.to.trim()} begins with an upgrade of this kind:{' '}
          <button
            type="button"
            onClick={() => {
              edit({ kind: likelyKind });
              focusField(`${prefix}-kind-${likelyKind}`);
            }}
          >
            {kindNames[likelyKind]}
          </button>
        </p>
      )}
    </div>
  );
}
