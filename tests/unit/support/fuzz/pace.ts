import { gunzipSync, gzipSync } from 'node:zlib';

/** How long the work below took the machine that the limits were set on. */
const USUAL_MS = 500;

/**
 * How much slower this machine is just now than the one that the limits were
 * set on, never below 1: a limit is for the program, not for the machine.
 */
export function slowness(): number {
  const from = process.cpuUsage();
  for (let round = 0; round < 5; round += 1) gunzipSync(PACKED).toString('latin1').indexOf('b');
  return Math.max(1, msSince(from) / USUAL_MS);
}

const PACKED = gzipSync(Buffer.alloc(40_000_000, 'a'));

/** Of the processor, in ms: what else the machine does counts little. */
export function msSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}
