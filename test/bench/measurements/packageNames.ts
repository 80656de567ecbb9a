import { identifyPackage, packageNames, readPackageListing } from '../../../src/rules/index.ts';
import type { Line } from '../line.ts';
import { perSecond } from '../perSecond.ts';
import { nameQuestions } from '../questions.ts';

/** Package names built and read a second, and the time for a long listing. */
export default async function measure(): Promise<Line[]> {
  const names = nameQuestions.flatMap((question) =>
    packageNames(question).files.map(({ guideName }) => guideName),
  );
  const built = await perSecond(nameQuestions, packageNames);
  const read = await perSecond(names, (name) => identifyPackage(name));

  const listing = Array.from({ length: 10_000 }, (_, line) => names[line % names.length]).join(
    '\n',
  );
  readPackageListing(listing);
  const start = performance.now();
  readPackageListing(listing);
  const time = performance.now() - start;
  return [
    { what: 'package names built', value: built, unit: 'per second' },
    { what: 'package names read', value: read, unit: 'per second' },
    { what: 'listing of 10,000 names', value: time, unit: 'ms', aim: '200' },
  ];
}
