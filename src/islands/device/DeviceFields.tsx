import type { JSX } from 'preact';
import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import { deploymentNames, modeNames } from '../../rules/facts/platforms.ts';
import { releaseTrains } from '../../rules/facts/releaseTrains.ts';
import { parseVersion } from '../../rules/reading/parseVersion.ts';
import { valueOf } from '../../rules/reading/read.ts';
import { type Device, readDevice } from '../../rules/reading/readDevice.ts';
import { ChoiceField } from '../pieces/ChoiceField.tsx';
import { TextField } from '../pieces/TextField.tsx';
import { type AskingAnswer, errorAt } from '../pieces/fieldProps.ts';
import { useShown } from '../pieces/useShown.ts';
import { SeenBuilds } from './SeenBuilds.tsx';
import { fieldLabels } from './fieldLabels.ts';
import type { LinkFieldProps } from './useLink.ts';

interface Props extends LinkFieldProps {
  /** What the group of fields is called. */
  label: string;
  /** The answer whose inputs they are: it says which fields matter and what is wrong with them. */
  answer: AskingAnswer;
  /** Builds seen of the target, to suggest below *Build*; none where left out. */
  seenBuilds?: readonly string[];
}

/** The fields in the order of every page: what hangs on the platform comes last, or it would push the others. */
const order = [
  'platform',
  'from',
  'to',
  'build',
  'deployment',
  'mode',
  'fxos',
  'targetFxos',
  'firmware',
] as const;

// Made once: lists that never change cost a render nothing.
const suggestions: Record<'platforms' | 'versions' | 'fxos-versions', JSX.Element[]> = {
  platforms: Object.values(platforms).flatMap(({ name, models }) => [
    <option value={name} />,
    ...models.map((model) => <option value={model}>{name}</option>),
  ]),
  versions: releaseTrains.flatMap(({ train, releases }) =>
    [train, ...releases.toReversed()].map((version) => <option value={version} />),
  ),
  'fxos-versions': releaseTrains.map(({ companionFxos }) => <option value={companionFxos} />),
};

// Nobody needs a suggestion before the calculator is at work, and all of them are half a kilobyte.
const isInPage = typeof document !== 'undefined';

// All of them: what Cisco's chapter says nothing of must be sayable, too, or a reader would choose another.
const choices = { mode: Object.entries(modeNames), deployment: Object.entries(deploymentNames) };

interface TextFacts {
  hint: string;
  list?: keyof typeof suggestions;
  /** What the id ends with, where that is not the key. */
  id?: string;
}

const textFields: Record<Exclude<(typeof order)[number], 'mode' | 'deployment'>, TextFacts> = {
  platform: { hint: 'A name, or a model such as 2130 or SM-36.', list: 'platforms' },
  from: { hint: 'What the device runs, such as 7.2.5.', list: 'versions' },
  to: { hint: 'A release such as 7.4.2, or a train such as 7.4.', list: 'versions' },
  build: { hint: 'Digits, such as 172. The download site shows it.' },
  fxos: { hint: 'What the chassis runs, such as 2.12 or 2.12(0.498).', list: 'fxos-versions' },
  targetFxos: {
    hint: 'What the chassis shall get, all four numbers, such as 2.14.1.131.',
    list: 'fxos-versions',
    id: 'target-fxos',
  },
  firmware: { hint: 'Numbers and dots. Cisco’s firmware upgrade guide says which.' },
};

/** What a text was taken for; empty where it says so itself. */
function understood(key: string, text: string, { platform, model }: Device): string {
  if (key === 'from' || key === 'to') {
    const version = valueOf(parseVersion(text));
    if (!version || version.release === text.trim()) return '';
    return `= ${version.release}${version.build === null ? '' : `, build ${version.build}`}`;
  }
  if (key !== 'platform' || platform === null) return '';
  const { name } = platforms[platform];
  const typed = text.trim().toLowerCase();
  if (typed === name.toLowerCase()) return '';
  return model === null ? `= ${name}` : `= ${name}, model ${model}`;
}

/**
 * The fields of a device, in one order on all pages: those that the answer `wants`, and those whose
 * text is `invalid`, each with what is wrong with it. Another field is a line of `textFields` here
 * and a key in `linkKeys` and `fieldLabels`.
 *
 *     const { texts, edit, link } = useLink();
 *     const answer = upgradeOrder(texts);
 *     <DeviceFields {...{ texts, edit, answer }} prefix="upgrade-order" label="Your device" />
 */
export function DeviceFields({ texts, edit, prefix, label, answer, seenBuilds = [] }: Props) {
  const shown = useShown(order, answer);
  const device = readDevice(texts);
  const told: Partial<Record<(typeof order)[number], string | null>> = device;
  const lists = new Set<keyof typeof suggestions>();
  const fields = shown.map((key) => {
    const field = {
      label: fieldLabels[key],
      // A mode that is taken where the reader says nothing is shown as chosen.
      value: texts[key] || told[key] || '',
      onEdit: (text: string) => edit({ [key]: text }),
      error: errorAt(answer, key),
    };
    if (key === 'mode' || key === 'deployment') {
      return <ChoiceField key={key} {...field} id={`${prefix}-${key}`} choices={choices[key]} />;
    }
    const { list, id = key, ...more } = textFields[key];
    const hint = understood(key, texts[key], device) || more.hint;
    if (list) lists.add(list);
    return (
      <TextField
        key={key}
        {...{ hint, ...field }}
        id={`${prefix}-${id}`}
        suggestions={list && `${prefix}-${list}`}
      />
    );
  });
  return (
    <div class="fields" role="group" aria-label={label}>
      {fields}
      {shown.includes('build') && <SeenBuilds {...{ texts, edit, prefix }} builds={seenBuilds} />}
      {[...lists].map((list) => (
        <datalist key={list} id={`${prefix}-${list}`}>
          {isInPage && suggestions[list]}
        </datalist>
      ))}
    </div>
  );
}
