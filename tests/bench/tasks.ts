import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor's time. */
  tdur?: number;
  args: { name?: string };
}

const CATEGORY = 'disabled-by-default-devtools.timeline';

/**
 * The longest task of the page's main thread while `act` runs, in milliseconds
 * of the processor's own time: what else the computer does meanwhile is not in it.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories: [CATEGORY] });
  await act();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('No task was traced.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}
