import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Finds the browsers that can load an unpacked extension by command, and
 * fetches one where there is none. Branded Google Chrome is left out on
 * purpose: since version 137 it refuses to.
 */
const CHROMIUMS = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'chrome-for-testing',
];
const FIREFOXES = ['firefox-esr', 'firefox'];
const OLDEST_FIREFOX = 140;

const require = createRequire(import.meta.url);

export function chromiumPath(): string {
  return (
    findChromium() ??
    fetched('chromium', 'Chromium', findChromium, () => {
      say(
        'Fetching Chromium through playwright-core into its own cache (your system is not changed).',
      );
      const cli = join(require.resolve('playwright-core/package.json'), '..', 'cli.js');
      run(process.execPath, [cli, 'install', 'chromium']);
    })
  );
}

export function firefoxPath(): string {
  return fetchedFirefox(findFirefox());
}

function findChromium(): string | null {
  return fromEnv('CHROMIUM') ?? onPath(CHROMIUMS) ?? inPlaywrightCache();
}

function findFirefox(): string | null {
  const found = fromEnv('FIREFOX') ?? onPath(FIREFOXES);
  return found !== null && firefoxVersion(found) >= OLDEST_FIREFOX ? found : null;
}

function fetchedFirefox(found: string | null): string {
  return found ?? fetched('firefox-esr', `Firefox ${OLDEST_FIREFOX} or newer`, findFirefox, null);
}

function fetched(
  debianPackage: string,
  called: string,
  find: () => string | null,
  otherwise: (() => void) | null,
): string {
  say(`No ${called} was found on this computer, and the tests need one.`);
  if (onPath(['apt-get']) !== null) installDebian(debianPackage);
  else if (otherwise) otherwise();
  const path = find();
  if (path !== null) return path;
  const variable = debianPackage === 'chromium' ? 'CHROMIUM' : 'FIREFOX';
  throw new Error(
    `${called} could not be installed here. Install it, or set ${variable} to its path.`,
  );
}

function installDebian(name: string): void {
  const prefix = process.getuid?.() !== 0 && onPath(['sudo']) !== null ? ['sudo'] : [];
  say(
    `Installing the Debian package "${name}": ${[...prefix, 'apt-get', 'install', name].join(' ')}`,
  );
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest);
  };
  const install = () => apt('install', '-y', '--no-install-recommends', name);
  // A fresh machine may have no package lists yet.
  if (!install() && apt('update')) install();
}

/** A failing installer must not hide behind its exit code: the caller looks for the browser afterwards. */
function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function fromEnv(name: string): string | null {
  const path = process.env[name];
  if (!path) return null;
  if (!runnable(path)) throw new Error(`${name} names ${path}, which can't be run.`);
  return path;
}

function onPath(names: string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => runnable(path)) ?? null;
}

function inPlaywrightCache(): string | null {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), playwrightHome());
  if (!existsSync(cache)) return null;
  const newestFirst = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/u.test(name))
    .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  const within = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
  ];
  const candidates = newestFirst.flatMap((name) => within.map((path) => join(cache, name, path)));
  return candidates.find((path) => runnable(path)) ?? null;
}

function playwrightHome(): string {
  if (process.platform === 'darwin') return 'Library/Caches/ms-playwright';
  return process.platform === 'win32' ? 'AppData/Local/ms-playwright' : '.cache/ms-playwright';
}

function firefoxVersion(path: string): number {
  const said = execFileSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(/(\d+)\./u.exec(said)?.[1] ?? 0);
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function say(words: string): void {
  console.log(`[browsers] ${words}`);
}
