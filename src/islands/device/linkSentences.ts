import { type LinkKey, linkKeys } from '../../browser/linkKeys.ts';
import { questionLabels } from '../../rules/facts/questionLabels.computed.ts';
import { quote } from '../../rules/reading/read.ts';
import { fieldLabels } from './fieldLabels.ts';
import { rareLabels } from './rareLabels.ts';
import { type Link, longestInLink } from './readLink.ts';

const listed = 4;

function list(words: readonly string[]): string {
  const rest = words.length - listed;
  const shown = words.slice(0, rest > 1 ? listed : words.length);
  if (shown.length < words.length) return `${shown.join(', ')} and ${rest} more`;
  const last = shown.at(-1) ?? '';
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last;
}

const allLabels: Record<LinkKey, string> = {
  ...fieldLabels,
  ...questionLabels,
  ...rareLabels,
};
const labels = (keys: readonly LinkKey[]) => list(keys.map((key) => allLabels[key]));

/** Answers what is to be said of a link: keys twice, keys unknown, texts too long for it. */
export function linkSentences({ texts, repeated, unknown }: Link): string[] {
  const tooLong = linkKeys.filter((key) => texts[key].length > longestInLink);
  const sentences: string[] = [];
  if (repeated.length > 0) {
    const what = repeated.length > 1 ? 'the first value of each' : 'its first value';
    sentences.push(`This link gives ${labels(repeated)} more than once; ${what} is used.`);
  }
  if (unknown.length > 0) {
    const names = list(unknown.map(quote));
    const keys = unknown.length > 1 ? 'keys' : 'a key';
    sentences.push(`This link has ${keys} that this site does not know: ${names}.`);
  }
  if (tooLong.length > 0) {
    sentences.push(`Too long for the link, so it stays in the field alone: ${labels(tooLong)}.`);
  }
  return sentences;
}
