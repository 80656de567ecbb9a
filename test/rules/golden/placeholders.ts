import { type PlatformFacts, platforms } from '../../../src/rules/facts/platforms.ts';

/*
 * Sentences without what a question put into them, so that the golden file has each once, and a new
 * train or platform adds none: ‹from› and ‹to› for the versions that were asked, their releases and
 * their trains, ‹version› for any other, ‹chassis FXOS› for the one that was given, ‹FXOS› for any
 * other, ‹platform›, ‹model›, ‹file›, ‹build› and ‹typed›.
 */

const facts = Object.values<PlatformFacts>(platforms);
const escaped = (text: string) => text.replace(/[^\w\s]/g, '\\$&');
const oneOf = (texts: readonly string[]) =>
  [...texts]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');

const platformNames = new RegExp(
  `\\b(?:the )?(?:${oneOf(facts.flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled]))})(?![\\w/])`,
  'gi',
);
const models = new RegExp(
  `(?<![\\w.-])(?:${oneOf(facts.filter((each) => !each.virtual).flatMap((each) => each.models))})(?![\\w.])`,
  'g',
);

const trainOf = (version: string) => version.split('.').slice(0, 2).join('.');
const releaseOf = (version: string) => version.split('.').slice(0, 3).join('.');

/** Names a version by where the question has it. */
function nameVersion(version: string, question: Readonly<Record<string, unknown>>): string {
  if (version.startsWith('2.')) return version === question['fxos'] ? '‹chassis FXOS›' : '‹FXOS›';
  const input = ['to', 'from'].find((each) => {
    const asked = String(question[each] ?? '').replace(/-\d*$/, '');
    return [asked, releaseOf(asked), trainOf(asked)].includes(version);
  });
  return `‹${input ?? 'version'}›`;
}

/** Answers a sentence without what its question put into it. */
export function withPlaceholders(
  text: string,
  question: Readonly<Record<string, unknown>>,
): string {
  const typed = Object.values(question).filter((value) => typeof value === 'string');
  return text
    .replace(/“([^”]*)”/g, (whole, inner: string) =>
      typed.some((each) => each.includes(inner.replace(/….*$/, ''))) ? '“‹typed›”' : whole,
    )
    .replace(/\b(?:Cisco_|fxos-k9)\S*?(?=[.,;:)]*(?:\s|$))/g, '‹file›')
    .replaceAll(`FXOS ${String(question['fxos'] || '‹›')} `, 'FXOS ‹chassis FXOS› ')
    .replace(/\b192\.[\d.]+\d/g, '‹address›')
    .replace(platformNames, '‹platform›')
    .replace(models, '‹model›')
    .replace(/\b(build|patch) \d+(?!\.?\d)/g, '$1 ‹$1›')
    .replace(
      /(\d+(?:\.\d+){1,3})((?:\.x)?)(?:-\d+)?/g,
      (_, version: string, any: string) => nameVersion(version, question) + any,
    )
    .replace(
      /‹(?:platform|model)›(?:(?:, and|, or|,| and| or) ‹(?:platform|model)›)+/g,
      '‹platforms›',
    )
    .replace(/the latest (‹\w+›)\.x(?: \(at least ‹\w+›\)|, at least ‹\w+›)?/g, '$1')
    .replace(/: ‹\w+›\.x(?:, ‹\w+›\.x)*/g, ': ‹trains›');
}
