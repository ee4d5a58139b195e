// The JSON report of a test run into its last line and exit code; what was skipped counts as failed.
import { readFileSync } from "node:fs";

const [file, status] = process.argv.slice(2);
let passed = 0;
let failed = 1;
try {
  const report = JSON.parse(readFileSync(file, "utf8"));
  passed = report.numPassedTests;
  const notRun = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  const brokenFiles = report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.every((test) => test.status !== "failed"),
  );
  failed = report.numFailedTests + notRun + brokenFiles.length;
} catch (error) {
  console.log(`no test report: ${error.message}`);
}
if (status !== "0" && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
