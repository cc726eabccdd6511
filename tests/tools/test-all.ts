import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromiumPath, firefoxPath } from './browsers.ts';
import { countOf, type Count } from './report.ts';
import { OUTPUT, ROOT, runTool } from './run.ts';

/**
 * `npm test`: every check there is, in the order in which they would tell most
 * quickly that something is wrong. All of them run, whatever the first ones
 * find. At the end stand the times, then whatever failed with the first line of
 * its error; the last line counts the tests, each gate as one.
 */
interface Step {
  name: string;
  tool: string;
  args: string[];
  /** Counts its tests by a report; a gate counts as one. */
  tests?: boolean;
}

const E2E = ['run', '--config', 'vitest.e2e.config.ts'];
const FIREFOX = '**/firefox*.e2e.test.ts';

const steps: Step[] = [
  { name: 'types of the build', tool: 'wxt', args: ['prepare'] },
  { name: 'lint', tool: 'oxlint', args: ['--type-aware'] },
  { name: 'format', tool: 'oxfmt', args: ['--check'] },
  { name: 'types', tool: 'tsc', args: ['--noEmit'] },
  { name: 'dead code', tool: 'knip', args: [] },
  { name: 'unit tests', tool: 'vitest', args: ['run', '--project', 'unit'], tests: true },
  { name: 'build for Chrome', tool: 'wxt', args: ['build'] },
  { name: 'build for Firefox', tool: 'wxt', args: ['build', '-b', 'firefox'] },
  {
    name: 'the add-on store’s lint',
    tool: 'web-ext',
    args: ['lint', '--source-dir', join(OUTPUT, 'firefox-mv3'), '--no-config-discovery'],
  },
  { name: 'browser tests', tool: 'vitest', args: ['run', '--project', 'browser'], tests: true },
  {
    name: 'end to end',
    tool: 'vitest',
    args: [...E2E, '--dir', 'tests/e2e', '--exclude', FIREFOX],
    tests: true,
  },
  {
    name: 'in Firefox',
    tool: 'vitest',
    args: [...E2E, '--dir', 'tests/e2e', 'firefox'],
    tests: true,
  },
];
if (existsSync(resolve(ROOT, '../shared/fixtures'))) {
  steps.push({
    name: 'shared pages',
    tool: 'vitest',
    args: [...E2E, '--dir', 'tests/shared'],
    tests: true,
  });
}

/** Installed before they are needed, so that no test waits for a download. */
const env = { CHROMIUM: chromiumPath(), FIREFOX: firefoxPath() };
const reports = join(OUTPUT, 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total: Count = { passed: 0, failed: 0, told: [] };
const table: string[] = [];
for (const [index, step] of steps.entries()) {
  console.log(`\n── ${step.name} ──`);
  const started = performance.now();
  const count = await run(step, join(reports, `${index}.json`));
  total.passed += count.passed;
  total.failed += count.failed;
  total.told.push(...count.told);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  table.push(
    `${count.failed > 0 ? 'FAILED' : 'ok    '} ${seconds} s  ${step.name} (${count.passed} passed, ${count.failed} failed)`,
  );
  console.log(table.at(-1));
}
console.log(`\n${table.join('\n')}\n`);
for (const failure of total.told) console.log(`FAILED ${failure}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function run(step: Step, report: string): Promise<Count> {
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await runTool(step.tool, step.tests ? [...step.args, ...reporting] : step.args, {
    env,
  });
  if (step.tests) return countOf(step.name, report, ok);
  return ok
    ? { passed: 1, failed: 0, told: [] }
    : { passed: 0, failed: 1, told: [`${step.name}: see above`] };
}
