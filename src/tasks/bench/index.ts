/** `npm run bench`: measures what the README tells. `-- --json` prints one JSON object of named figures. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figure } from './measure.ts';

if (!globalThis.gc) {
  // Memory is only measured truly when the collector can be asked to run first.
  const again = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exit(again.status ?? 1);
}

const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
  sessions: async () => (await import('./sessions.ts')).sessionFigures(),
  size: async () => (await import('./size.ts')).sizeFigures(),
  compile: async () => (await import('./compile.ts')).compileFigures(),
  capacity: async () => (await import('./capacity.ts')).capacityFigures(),
  settings: async () => (await import('./settings.ts')).settingsFigures(),
  numbers: async () => (await import('./numbers.ts')).numberFigures(),
  pool: async () => (await import('./pool.ts')).poolFigures(),
  grid: async () => (await import('./grid.ts')).gridFigures(),
  queues: async () => (await import('./queue-order.ts')).queueOrderFigures(),
  callbacks: async () => (await import('./callbacks.ts')).callbackFigures(),
  simulate: async () => (await import('./simulate.ts')).simulateFigures(),
  stores: async () => (await import('./stores.ts')).storeFigures(),
  canvas: async () => (await import('./canvas.ts')).canvasFigures(),
};

const asJson = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const unknown = wanted.find((each) => !parts[each]);
if (unknown) {
  console.error(`There is no part “${unknown}”; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!asJson) console.log(`\n${name}`);
  for (const figure of await measure()) {
    figures.push(figure);
    if (!asJson) console.log(`  ${line(figure)}`);
  }
}
if (asJson) console.log(JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))));

function line({ name, value, unit, aim }: Figure): string {
  const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
  return `${name.padEnd(58)} ${shown} ${unit}${aim ? `   (aim: ${aim})` : ''}`;
}
