import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 100;
const BUSY = 0.1;
/** A computer that is never quiet is measured all the same. */
const AT_MOST_MS = 1_000;

/**
 * Waits until the computer has nothing to do: what the opening before left
 * behind (a closing page, a database putting itself in order) would otherwise
 * fall into the next one, and always into the same surface's.
 */
export async function quiet(): Promise<void> {
  const until = Date.now() + AT_MOST_MS;
  while ((await busy()) > BUSY && Date.now() < until);
}

/** The share of its processors' time that the computer was at work, during a moment. */
async function busy(): Promise<number> {
  const before = spent();
  await sleep(LOOK_MS);
  const after = spent();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function spent(): { idle: number; all: number } {
  const times = cpus().map(({ times }) => times);
  return {
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
    all: times.reduce((sum, one) => sum + Object.values(one).reduce((a, b) => a + b), 0),
  };
}
