// Prints `N passed, N failed` of a run of the tests, from vitest's JSON report. A test file that could not be loaded
// counts as one failure. Ends with 1 when the report is missing, holds no test, or says that something failed.
// Usage: node scripts/test-counts.mjs REPORT
import { readFileSync } from 'node:fs';

const { success, numPassedTests, numFailedTests, testResults } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
const unloaded = testResults.filter(({ status, assertionResults }) => {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
});
const failed = numFailedTests + unloaded.length;
process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
process.exitCode = success && failed === 0 && numPassedTests > 0 ? 0 : 1;
