import { Bench } from 'tinybench';

/**
 * How often per second `ask` runs on one core, going through the questions again and again. A
 * sample is a whole round, so that reading the clock does not count.
 */
export async function perSecond<Question>(
  questions: readonly Question[],
  ask: (question: Question) => unknown,
): Promise<number> {
  let answers = 0;
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  bench.add('round', () => {
    for (const question of questions) if (ask(question) !== undefined) answers++;
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (!result || !('throughput' in result) || answers === 0)
    throw new Error('Nothing was measured');
  return result.throughput.mean * questions.length;
}
