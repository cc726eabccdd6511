import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './run.ts';

/** What one step came to. */
export interface Count {
  passed: number;
  failed: number;
  /** What failed, each in a few lines. */
  told: string[];
}

/** What the test runner's own report has of it. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

/** Reads what the test runner reported of a step; `ok` is whether it was content itself. */
export function countOf(step: string, report: string, ok: boolean): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1, told: [`${step}: there is no report`] };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test runner's own report
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Report;
  const told = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [tell(file, message)] : [];
    return failed.map((test) =>
      tell(`${file} > ${test.fullName}`, test.failureMessages?.[0] ?? '', file),
    );
  });
  if (!ok && told.length === 0) told.push(`${step}: failed outside of its tests, see above`);
  // A file that can't even be loaded fails without a failed test in it.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, told.length), told };
}

/** Which one, the first line of its error, and the line of the test it came from. */
function tell(what: string, error: string, file?: string): string {
  const [first = '', ...stack] = error.split('\n');
  const place = file && stack.map((line) => line.split(file)[1]).find(Boolean);
  return `${what}\n    ${first.slice(0, 300)}${place ? ` (line ${Number.parseInt(place.slice(1), 10)})` : ''}`;
}
