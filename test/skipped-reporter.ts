// A finished test run into a list of what was skipped, by name, so that nothing is left out silently.
import type { Reporter, TestModule } from "vitest/node";

export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state !== "skipped") continue;
        console.log(`skipped: ${module.relativeModuleId} > ${test.fullName}${result.note ? ` (${result.note})` : ""}`);
      }
    }
  }
}
