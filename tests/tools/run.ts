import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const OUTPUT = join(ROOT, '.output');

export interface Outcome {
  ok: boolean;
  /** Everything it wrote, when it was asked to be quiet. */
  said: string;
}

/** Runs one of the project's own tools with this Node, as an npm script would. */
export function runTool(
  name: string,
  args: string[],
  options: { quiet?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const bin = join(ROOT, 'node_modules/.bin', name);
  if (!existsSync(bin)) throw new Error(`${name} is not installed: run "npm ci" first.`);
  return new Promise((resolve) => {
    const child = spawn(bin, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    const said: string[] = [];
    child.stdout?.on('data', (part: Buffer) => said.push(String(part)));
    child.stderr?.on('data', (part: Buffer) => said.push(String(part)));
    child.on('error', (error) => resolve({ ok: false, said: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, said: said.join('') }));
  });
}

/** Builds the extension; what the builder says is shown only when it fails. */
export async function build(browser: 'chrome' | 'firefox' = 'chrome'): Promise<void> {
  const { ok, said } = await runTool('wxt', ['build', '-b', browser], { quiet: true });
  if (!ok) throw new Error(`The extension could not be built:\n${said}`);
}
