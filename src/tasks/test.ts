/**
 * `npm test`: every check there is, one after another, and one closing line `N passed, N failed`.
 * A check that cannot run has failed; nothing is skipped.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { projectRoot } from './project.ts';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads how many tests passed and failed from the report that the check wrote. */
  count?(report: string): Count;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Outcome extends Count {
  readonly name: string;
  readonly seconds: number;
}

const reports = mkdtempSync(join(tmpdir(), 'callback-studio-test-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const bin = (name: string) => join(projectRoot, 'node_modules/.bin', name);

/** Checks of one group run side by side; a group starts when the one before has ended. */
const groups: readonly (readonly Check[])[] = [
  [{ name: 'Generate from the schemas', command: [bin('tsx'), 'schemas/generate.ts'] }],
  [
    { name: 'Types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
    { name: 'Types of the pure core', command: [bin('tsc'), '-p', 'src/tsconfig.core.json'] },
    { name: 'Lint and format', command: [bin('biome'), 'check', '.'] },
  ],
  [
    {
      name: 'Unit and architecture',
      command: [bin('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
      count: (report) => {
        const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(report);
        return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) };
      },
    },
  ],
  [{ name: 'Build of the studio and the package', command: [bin('tsx'), 'src/tasks/build.ts'] }],
  [
    { name: 'Package from outside', command: [bin('tsx'), 'src/tasks/test-package.ts'] },
    {
      name: 'Storybook',
      command: [bin('storybook'), 'build', '-c', 'stories/.storybook', '-o', 'storybook-static', '--quiet'],
    },
  ],
  [
    {
      name: 'End to end in Chromium',
      command: [bin('playwright'), 'test', '-c', 'e2e/playwright.config.ts'],
      count: (report) => {
        const { expected, unexpected, flaky } = JSON.parse(report).stats;
        return { passed: expected + flaky, failed: unexpected };
      },
    },
  ],
];

const outcomes: Outcome[] = [];
try {
  const browser = ensureBrowser();
  console.log(`Testing with ${browser}`);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

for (const group of groups) {
  const done = await Promise.all(group.map(runCheck));
  outcomes.push(...done);
  // What cannot be generated or built cannot be tested either.
  if (group.length === 1 && done.some(({ failed }) => failed > 0) && group[0]?.count === undefined) break;
}

console.log('');
for (const { name, passed, failed, seconds } of outcomes)
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`,
  );
const total = outcomes.reduce(
  (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
  {
    passed: 0,
    failed: 0,
  },
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function runCheck(check: Check): Promise<Outcome> {
  const started = performance.now();
  const { code, output } = await runCommand(check.command);
  const seconds = (performance.now() - started) / 1000;
  const count = code === 0 || check.count ? counted(check, code) : { passed: 0, failed: 1 };
  console.log(`\n── ${check.name} (${seconds.toFixed(0)} s)`);
  if (count.failed > 0 || code !== 0) console.log(output);
  return { name: check.name, seconds, ...count };
}

function counted(check: Check, code: number): Count {
  if (!check.count) return { passed: 1, failed: 0 };
  const file = check.name.startsWith('Unit') ? unitReport : browserReport;
  try {
    const count = check.count(readFileSync(file, 'utf8'));
    if (count.passed + count.failed === 0) return { passed: 0, failed: 1 };
    return code === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runCommand([program = '', ...parameters]: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: projectRoot,
      env: {
        ...process.env,
        CALLBACK_STUDIO_REPORT: browserReport,
        STORYBOOK_DISABLE_TELEMETRY: '1',
        FORCE_COLOR: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (cause) => resolve({ code: 1, output: `${output}\n${cause.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
