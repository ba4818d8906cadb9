import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with a line that any tool can read: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const count = (state: string) => tests.filter(test => test.result().state === state).length
    const brokenFiles = modules.filter(
      module => module.state() === 'failed' && module.errors().length > 0,
    ).length
    console.log(`${count('passed')} passed, ${count('failed') + brokenFiles} failed`)
  }
}
