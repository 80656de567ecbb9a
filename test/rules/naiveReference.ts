import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * A second implementation of direct upgrades and of shortest paths: slow, plain, from the text of
 * Table 1, and without a line of `src/rules/`. It exists to disagree with the real one.
 */

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures', name), 'utf8')
    .trim()
    .split('\n');

const [[, ...targets] = [], , ...rows] = fixture('table1.txt').map((line) =>
  line.split('|').map((cell) => cell.trim()),
);

/** Trains of Table 1, newest first. */
export const tableTrains: readonly string[] = targets;

/** Every release of the list of known releases. */
export const knownReleases: readonly string[] = fixture('releases.txt');

/** What Table 1 says of an upgrade between two trains. */
export function tableSays(from: string, to: string): boolean {
  const row = rows.find(([current]) => current === from);
  return row?.[targets.indexOf(to) + 1]?.startsWith('yes') ?? false;
}

const limits = fixture('platforms.txt')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const column = (place: number) =>
  new Map(limits.map((cells): [string, string] => [cells[0] ?? '', cells[place] ?? '']));

/** Last train of the platforms that have one (Table 7). */
const lastTrains = column(1);

/** First release of the platforms that have one, by mode. */
const firstReleases = new Map([
  ['appliance', column(2)],
  ['multi-instance', column(3)],
]);

const numbers = (version: string) => version.split('.').map(Number);
const train = (version: string) => version.split('.').slice(0, 2).join('.');
const release = (version: string) => version.split('.').slice(0, 3).join('.');
const isTrain = (version: string) => numbers(version).length === 2;
const isPatch = (version: string) => numbers(version).length === 4;

function compare(one: string, other: string): number {
  for (let place = 0; place < 4; place++) {
    const difference = (numbers(one)[place] ?? 0) - (numbers(other)[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether something that is not in Table 1 says that a device can't be on a version, or not be managed. */
export function isContradicted(platform: string, mode: string, from: string): boolean {
  const first = firstReleases.get(mode)?.get(platform);
  const isEarlier = (than: string) =>
    isTrain(from) ? compare(from, train(than)) < 0 : compare(from, than) < 0;
  return (
    (first ? isEarlier(first) : false) ||
    (isEarlier('7.0.3') && !isTrain(from)) ||
    (release(from) === '7.4.0' && platform !== 'secure-firewall-4200')
  );
}

type NaiveVerdict =
  'not-covered' | 'already-there' | 'downgrade' | 'not-direct' | 'depends' | 'direct';

/** Whether an upgrade is direct; the verdict alone. */
export function naiveVerdict(platform: string, from: string, to: string): NaiveVerdict {
  const bothExact = !isTrain(from) && !isTrain(to);
  const order = bothExact ? compare(to, from) : compare(train(to), train(from));
  if (order < 0) return 'downgrade';
  if (!targets.includes(train(from)) || !targets.includes(train(to))) return 'not-covered';
  if (bothExact && order === 0) return 'already-there';
  // Whatever release of A.x the device runs, it is at A.x.0 or past it.
  if (isTrain(from) && to === `${from}.0`) return 'already-there';

  const lastTrain = lastTrains.get(platform);
  if (lastTrain && compare(train(to), lastTrain) > 0) return 'not-direct';
  if (!tableSays(train(from), train(to))) return 'not-direct';
  if (to === '7.4.0') return 'not-direct';
  // 7.4.0 exists on the Secure Firewall 4200 alone, and so do patches of it.
  if (release(to) === '7.4.0' && isPatch(to) && platform !== 'secure-firewall-4200')
    return 'not-direct';
  if (!isPatch(to) || release(from) === release(to)) return 'direct';
  return isTrain(from) && train(from) === train(to) ? 'depends' : 'not-direct';
}

interface NaivePaths {
  verdict: NaiveVerdict | 'path' | 'no-path';
  /** Versions after the current one, the target last; best path first. */
  paths: string[][];
}

/** All shortest paths, found by trying every choice of stops, more and more of them. */
export function naivePaths(platform: string, from: string, to: string): NaivePaths {
  const verdict = naiveVerdict(platform, from, to);
  if (verdict === 'direct') return { verdict, paths: [[to]] };
  if (verdict !== 'not-direct') return { verdict, paths: [] };

  const afterStops = isPatch(to) ? [release(to), to] : [to];
  for (let stops = 0; stops < targets.length; stops++) {
    const paths = ascending
      .filter((between) => between.length === stops)
      .map((between) => [...between, ...afterStops])
      .filter((path) => allDirect(platform, [from, ...path]));
    if (paths.length > 0) return { verdict: 'path', paths: paths.sort(newestStopsFirst) };
  }
  return { verdict: 'no-path', paths: [] };
}

/** Every choice of trains to stop at, oldest first, as upgrades only go up. */
const ascending = targets.reduceRight<string[][]>(
  (choices, stop) => [...choices, ...choices.map((choice) => [...choice, stop])],
  [[]],
);

const allDirect = (platform: string, versions: string[]) =>
  versions
    .slice(1)
    .every((next, step) => naiveVerdict(platform, versions[step] ?? '', next) === 'direct');

function newestStopsFirst(one: string[], other: string[]): number {
  const place = one.findIndex((stop, index) => stop !== other[index]);
  return place < 0 ? 0 : compare(other[place] ?? '', one[place] ?? '');
}
