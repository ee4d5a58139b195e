// What the test run covers, and how a test that could not run is named.
import { defineConfig } from "vitest/config";

const report = process.env.ISNAD_TEST_JSON;

/** Results for the script that counts them. */
const json = (outputFile: string): ["json", { outputFile: string }] => ["json", { outputFile }];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["./test/resources-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests start processes of their own; more workers than cores only make them wait for each other.
    maxWorkers: 2,
    reporters: ["default", "./test/skipped-reporter.ts", ...(report ? [json(report)] : [])],
  },
});
