import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with one plain line, `12 passed, 0 failed`, for people and machines to find. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not even be read has no tests to count.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.children.allTests('failed').next().done,
    );
    console.log(`${count('passed')} passed, ${count('failed') + broken.length} failed`);
  }
}
