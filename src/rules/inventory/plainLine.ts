import { deploymentSpellings, modeSpellings } from '../facts/inventorySpellings.ts';
import { type InventoryField } from './inventory.ts';
import { beforeSecrets, secretWords } from './maskSecrets.ts';
import { otherDevice } from './otherDevice.ts';
import { isPlaceholder, told } from './rowOf.ts';
import { fieldOf, spelled } from './table.ts';
import type { TextSense } from '../reading/textSense.ts';

const version =
  /(?<![\w.])v?\d{1,3}[.,]\d{1,3}(?:\.\d{1,3}){0,2}(?:\.x)?(?:-\d{1,6}\b|\s*\(?build\s*\d{1,6}\)?|\s*\(\d{1,6}\))?(?:\(\d+(?:\.\d+)?\))?(?![\w.]*\w)/gi;

/** A key with its value, as records stand in YAML and where JSON lost its brackets. */
const keyed = /^\s*["']?([a-z][\w ]*?)["']?\s*:\s/i;

/** Words of a model at most: `Cisco Secure Firewall 3110 Threat Defense`. */
const wordsOfModel = 7;

const looksLike = 'A line looks like: fw-a 2130 7.2.5.';

type Values = Partial<Record<InventoryField, string>>;

const address = /(?<![\w.])(?:[1-9]\d{1,2}\.)(?:\d{1,3}\.){2}\d{1,3}(?![\w.])/;

/** Takes out what is named, as Ansible writes it after a host: `sccfm_software_version=7.2.5`. */
function takeNamed(line: string): { values: Values; rest: string } {
  const values: Values = {};
  const rest = line.replace(/(?<!\S)([a-z][\w-]*)=(?:"([^"]*)"|'([^']*)'|(\S*))/gi, (...found) => {
    const [, key, ...texts] = found as (string | undefined)[];
    const field = fieldOf(key ?? '');
    const text = texts.slice(0, 3).find((each) => each !== undefined) ?? '';
    if (field !== undefined) values[field] ??= told(text);
    return ' ';
  });
  return { values, rest };
}

/** Takes the versions out of a line: one of threat defense, and one of FXOS where it has both. */
function takeVersions(line: string, sense: TextSense): { values: Values; rest: string } {
  const values: Values = {};
  const rest = line.replace(version, (text) => {
    const trimmed = text.trim();
    const read = sense.version(trimmed);
    const isOther = otherDevice({ version: trimmed }) !== null;
    const isVersion = read.ok || read.instead.length > 0 || isOther;
    if (values.fxos === undefined && /^2\.\d/.test(trimmed) && sense.fxos(trimmed).ok) {
      values.fxos = trimmed;
    } else if (values.version === undefined && isVersion) values.version = trimmed;
    else return text;
    return ' ';
  });
  return { values, rest };
}

/** Takes the longest run of words out that names a platform; the first word is the name where it can be. */
function takeModel(words: readonly string[], sense: TextSense): { model: string; rest: string[] } {
  const places = [...words.keys()].sort((one, other) => Number(one === 0) - Number(other === 0));
  for (let length = Math.min(wordsOfModel, words.length); length > 0; length--) {
    for (const start of places) {
      if (start + length > words.length || (length === words.length && words.length > 1)) continue;
      const model = words.slice(start, start + length).join(' ');
      const read = sense.platform(model);
      const isModel = read.ok || read.why === 'not-covered';
      // A run of words that are a model with a name in front finds the model alone, one word shorter.
      if (isModel)
        return { model, rest: [...words.slice(0, start), ...words.slice(start + length)] };
    }
  }
  return { model: '', rest: [...words] };
}

/**
 * Reads a line that a person typed: a name, a model and a version, in any order and with any
 * separator, and where they stand there mode, deployment and FXOS. Answers the values, or why it has none.
 */
export function plainLine(line: string, sense: TextSense): Values | string {
  const { values: named, rest: start } = takeNamed(beforeSecrets(line.slice(0, 400)));
  const [ip] = address.exec(start) ?? [];
  const { values, rest } = takeVersions(start.replace(address, ' '), sense);
  const words = rest
    .split(/[\s,;|\t"]+/)
    .map((word) => word.replace(/:$/, ''))
    .filter((word) => !isPlaceholder(word, 'site'));
  const others: string[] = [];
  for (const [place, word] of words.entries()) {
    const mode = /[a-z]/i.test(word) && spelled(modeSpellings, word);
    const deployment = spelled(deploymentSpellings, word);
    if (place > 0 && deployment) values.deployment ??= deployment;
    else if (place > 0 && mode) values.mode ??= mode;
    else others.push(word);
  }
  const { model, rest: names } = takeModel(others, sense);
  // What stands where a model would is asked about, not lost.
  const other = secretWords.test(rest) ? '' : names.slice(1, 4).join(' ');
  const kind = names.slice(1).find((word) => otherDevice({ model: word }) !== null);
  if (kind !== undefined) values.model = told(`${kind} ${model || other}`);
  else if (model !== '' || other !== '') values.model = told(model || other);
  const name = names[0] ?? ip;
  if (name !== undefined) values.name = told(name);
  Object.assign(values, named);
  const isOneValue = fieldOf(keyed.exec(line)?.[1] ?? '') !== undefined;
  if (isOneValue && (values.version === undefined || model === '')) {
    return 'This is one value of a record, and no device in a line. Save such a list as JSON or CSV.';
  }
  if (values.version === undefined && model === '' && named.model === undefined) {
    return `There is no version and no model in this line. ${looksLike}`;
  }
  return values.name === undefined ? `This line names no device. ${looksLike}` : values;
}
