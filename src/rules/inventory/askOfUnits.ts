import { counted } from '../wording/counted.ts';
import { type Platform, deploymentNames, modeNames } from '../facts/platforms.ts';
import type { FleetUnit } from './fleetUnit.ts';
import { asksForMode, deploymentsOf, modesOf } from '../reading/readDevice.ts';
import type { NotRead } from '../reading/read.ts';
import { hasOwnChassisPackages } from '../releases/chassis.ts';
import type { TextSense } from '../reading/textSense.ts';

/** What an answer settles. */
export type AskedField = 'model' | 'mode' | 'deployment' | 'version' | 'fxos';

/** One question to the reader, for all units that it concerns. */
export interface OpenQuestion {
  /** Stable, to keep an answer beside it while others are answered. */
  id: string;
  field: AskedField;
  /** `14 units say “Firepower 2110”, mode not given.` */
  message: string;
  /** What there is to choose; `null` where a text is to be typed. */
  choices: { value: string; name: string }[] | null;
  /** Keys of the units. */
  units: string[];
  /** Whether the path hangs on it; without an answer these units are not planned. */
  isNeeded: boolean;
}

const some = (count: number) => counted(count, 'unit');
const say = (count: number, one: string, many: string) => (count === 1 ? one : many);

type Asked = Omit<OpenQuestion, 'message' | 'units'> & {
  messageFor: (count: number) => string;
};

function askModel(text: string, sense: TextSense): Asked | null {
  const read = sense.platform(text);
  // A family that is not covered is an answer, not a question.
  if (read.ok || read.why === 'not-covered') return null;
  const begins = (count: number) => `${some(count)} ${say(count, 'gives', 'give')}`;
  return {
    id: `model ${text.toLowerCase()}`,
    field: 'model',
    choices: null,
    isNeeded: true,
    messageFor: (count) =>
      text === ''
        ? `${begins(count)} no model. Which is it?`
        : `${some(count)} ${say(count, 'says', 'say')} “${text}”, which is no model that this site knows. Which is it?`,
  };
}

function askVersion(text: string, sense: TextSense): Asked | null {
  const read = sense.version(text);
  if (read.ok) return null;
  return {
    id: `version ${text.toLowerCase()}`,
    field: 'version',
    choices: read.instead.length > 0 ? read.instead.map((value) => ({ value, name: value })) : null,
    isNeeded: true,
    messageFor: (count) =>
      text === ''
        ? `${some(count)} ${say(count, 'gives', 'give')} no version. What ${say(count, 'does it', 'do they')} run?`
        : `${some(count)}: ${read.message}`,
  };
}

function askMode(platform: Platform, name: string): Asked {
  return {
    id: `mode ${platform}`,
    field: 'mode',
    choices: modesOf(platform).map((value) => ({ value, name: modeNames[value] })),
    isNeeded: false,
    messageFor: (count) =>
      `${some(count)} of ${name} ${say(count, 'gives', 'give')} no mode. Does threat defense have the whole device?`,
  };
}

function askDeployment(unit: FleetUnit, platform: Platform | null, name: string): Asked {
  const offered = deploymentsOf(platform, 'appliance');
  const isCluster = unit.kind === 'cluster';
  const choices = offered
    .filter((value) => value.endsWith('-cluster') === isCluster)
    .map((value) => ({ value, name: deploymentNames[value] }));
  return {
    id: `deployment ${isCluster ? 'cluster' : 'device'} ${platform ?? ''}`,
    field: 'deployment',
    choices,
    isNeeded: false,
    messageFor: (count) =>
      isCluster
        ? `${some(count)} of ${name} ${say(count, 'is a cluster', 'are clusters')}. On one chassis, or on several?`
        : `${some(count)} of ${name}: no list says whether ${say(count, 'it stands', 'each stands')} alone or is a pair.`,
  };
}

/** Both units of a pair print one name: they are two devices until the reader says so. */
const askTwins: Asked = {
  id: 'twins',
  field: 'deployment',
  choices: [
    { value: 'high-availability', name: 'They are pairs' },
    { value: 'standalone', name: 'Each stands alone' },
  ],
  isNeeded: true,
  messageFor: (count) =>
    `${some(count)}: two of each name, as both units of a pair print it. Are these pairs?`,
};

function askFxos(platform: Platform, train: string, name: string, read: NotRead): Asked {
  const isEmpty = read.why === 'empty';
  return {
    id: `fxos ${platform} ${train}${isEmpty ? '' : ` ${read.message}`}`,
    field: 'fxos',
    choices: null,
    isNeeded: false,
    messageFor: (count) => {
      const which = `which FXOS ${say(count, 'does its chassis', 'do their chassis')} run?`;
      return `${some(count)} of ${name} on ${train}: ${isEmpty ? which : read.message} Without it, the companion of ${train} is assumed.`;
    },
  };
}

function questionsOf({ question, ...unit }: FleetUnit, sense: TextSense): Asked[] {
  const model = askModel(question.platform, sense);
  const version = unit.faults.some(({ kind }) => kind === 'versions-differ')
    ? null
    : askVersion(question.from, sense);
  const asked = [model, version];
  const isTwin = unit.faults.some(({ kind, needsRepair }) => kind === 'name-twice' && needsRepair);
  const named = sense.platform(question.platform);
  if (named.ok) {
    const { platform, name } = named.value;
    const from = sense.version(question.from);
    if (question.mode === '' && asksForMode(platform)) asked.push(askMode(platform, name));
    if (isTwin) asked.push(askTwins);
    else if (question.deployment === '') {
      const deployment = askDeployment({ question, ...unit }, platform, name);
      if (deployment.choices && deployment.choices.length > 0) asked.push(deployment);
    }
    const fxos = sense.fxos(question.fxos);
    if (!fxos.ok && from.ok && hasOwnChassisPackages(platform)) {
      asked.push(askFxos(platform, from.value.train, name, fxos));
    }
  }
  return asked.filter((each) => each !== null);
}

/**
 * Answers what the lists leave open, each question once for all units that it concerns; first those
 * that a path hangs on, then by how many units they concern.
 */
export function* askOfUnits(
  units: readonly FleetUnit[],
  sense: TextSense,
): Generator<undefined, OpenQuestion[]> {
  const asked = new Map<string, { question: Asked; units: string[] }>();
  for (const unit of units) {
    for (const question of questionsOf(unit, sense)) {
      const before = asked.get(question.id);
      if (before) before.units.push(unit.key);
      else asked.set(question.id, { question, units: [unit.key] });
    }
    yield;
  }
  return [...asked.values()]
    .map(({ question: { messageFor, ...rest }, units: keys }) => ({
      ...rest,
      message: messageFor(keys.length),
      units: keys,
    }))
    .sort(
      (one, other) =>
        Number(other.isNeeded) - Number(one.isNeeded) || other.units.length - one.units.length,
    );
}
