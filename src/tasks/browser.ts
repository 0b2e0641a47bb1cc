/** Finds a Chromium to test in; installs one when the machine has none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What Playwright's `launch` takes so that Chromium runs on servers and in containers, and never calls out by itself. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium: named by CALLBACK_STUDIO_BROWSER, Playwright's own, or the system's; undefined when there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.CALLBACK_STUDIO_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

/** Finds or installs a Chromium. Throws with what to do by hand when neither works: tests in a browser are never skipped. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium was found. Installing one.');
  const attempts: [string, string[]][] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ...(process.getuid?.() === 0
      ? ([
          ['apt-get', ['update', '-qq']],
          ['apt-get', ['install', '-y', '-qq', 'chromium']],
        ] as [string, string[]][])
      : ([
          ['sudo', ['-n', 'apt-get', 'update', '-qq']],
          ['sudo', ['-n', 'apt-get', 'install', '-y', '-qq', 'chromium']],
        ] as [string, string[]][])),
  ];
  for (const [command, parameters] of attempts) {
    console.log(`> ${command} ${parameters.join(' ')}`);
    spawnSync(command, parameters, { stdio: 'inherit', timeout: 300_000 });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium could be installed. Install one (“npx playwright install chromium”, or the package “chromium” of your distribution), or name one in CALLBACK_STUDIO_BROWSER.',
  );
}
