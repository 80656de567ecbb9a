import { platforms } from '../../../rules/facts/platforms.ts';
import { packageNames } from '../../../rules/names/packageNames.ts';
import { parseFxosVersion } from '../../../rules/reading/parseFxosVersion.ts';
import { quote } from '../../../rules/reading/quote.ts';
import { asksForMode } from '../../../rules/reading/readDevice.ts';
import { YesNoField } from '../../answers/YesNoField.tsx';
import { DeploymentField, ModeField } from '../../device/deviceChoices.tsx';
import {
  CurrentVersionField,
  type DeviceFieldProps,
  FxosField,
  PlatformField,
  VersionFields,
} from '../../device/deviceFields.tsx';
import { fieldLabels } from '../../device/fieldLabels.ts';
import { readTexts } from '../../device/readTexts.ts';
import { BuildField } from '../../packageFinder/BuildField.tsx';
import { RadioField } from '../../pieces/RadioField.tsx';
import { errorOf } from '../../pieces/fieldProps.ts';
import { useSticky } from '../../pieces/useSticky.ts';
import { backupQuestions, isHotfix } from './planQuestion.ts';

const travelQuestions = [
  'appliesNow',
  'managementCenterReachesCisco',
  'managementCenterDiskSpace',
  'bandwidth',
  'internalServer',
] as const;

const kinds = [
  ['upgrade', 'Upgrade'],
  ['hotfix', 'Hotfix'],
] as const;

function KindOfChange({ device, edit, prefix }: DeviceFieldProps) {
  const { kind } = device;
  const isOffered = kind === '' || kinds.some(([offered]) => offered === kind);
  return (
    <RadioField
      id={`${prefix}-kind`}
      label={fieldLabels.kind}
      value={kind === '' ? 'upgrade' : kind}
      onEdit={(chosen) => edit({ kind: chosen === 'upgrade' ? '' : chosen })}
      choices={kinds}
      error={
        isOffered
          ? null
          : {
              message: `A plan is for an upgrade or a hotfix; ${quote(kind)} is taken for an upgrade.`,
            }
      }
    />
  );
}

/** Everything that the plan asks of device and site: only what matters for the platform. */
export function PlanFields(fields: DeviceFieldProps) {
  const { device } = fields;
  const { platform, mode, deployment } = readTexts(device);
  const hotfix = isHotfix(device);
  const fxosError = errorOf(parseFxosVersion(device.fxos));
  const isFxos = platform !== null && platforms[platform].chassisUpgrade === 'fxos';
  const showsFxos = useSticky(isFxos && !hotfix, fxosError !== null);
  const showsMode = useSticky(platform !== null && asksForMode(platform), errorOf(mode) !== null);
  const showsDeployment = useSticky(platform !== null, errorOf(deployment) !== null);
  const names = packageNames(device);
  const buildError = names.invalid.find(({ input }) => input === 'build') ?? null;
  const aboutBackups = backupQuestions(device);
  return (
    <>
      <div class="fields" role="group" aria-label="Your device and target">
        <PlatformField {...fields} />
        {showsMode && <ModeField {...fields} />}
        {showsDeployment && <DeploymentField {...fields} />}
        {hotfix ? <CurrentVersionField {...fields} /> : <VersionFields {...fields} />}
        {!hotfix && (
          <BuildField
            {...fields}
            seen={names.to?.build ? [] : names.seenBuilds}
            error={buildError}
          />
        )}
        {showsFxos && <FxosField {...fields} />}
      </div>
      <div class="questions" role="group" aria-label="Your change">
        <KindOfChange {...fields} />
        {aboutBackups.map((input) => (
          <YesNoField key={input} {...fields} input={input} />
        ))}
      </div>
      <details class="more-fields">
        <summary>How packages can travel ({travelQuestions.length} questions)</summary>
        <div class="questions" role="group" aria-label="How packages can travel">
          {travelQuestions.map((input) => (
            <YesNoField key={input} {...fields} input={input} />
          ))}
        </div>
      </details>
    </>
  );
}
