// A finished test run into a list of what was skipped, by name; where everything is required, skipping is failing.
import type { Reporter, TestModule } from "vitest/node";

export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state !== "skipped") continue;
        console.log(`skipped: ${module.relativeModuleId} > ${test.fullName}${result.note ? ` (${result.note})` : ""}`);
        if (process.env.ISNAD_REQUIRE_ALL) process.exitCode = 1;
      }
    }
  }
}
