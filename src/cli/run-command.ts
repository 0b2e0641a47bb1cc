import { parseArgs } from 'node:util';
import { compileFile } from './compile-file.ts';
import { runScenarios } from './run-scenarios.ts';
import { simulate } from './simulate.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { validateFile } from './validate-file.ts';

const usage = `Usage:
  callback-studio validate <workspace.json|configuration.json>
      Lists what is wrong with a workspace or a configuration.
  callback-studio compile <workspace.json> [-o <out.json>] [--application <id>]...
      Writes the configuration that the runtime executes; to standard output without -o.
  callback-studio run <configuration.json|workspace.json> <scenario.json>... [--json]
      Plays scenarios on the virtual clock and prints what happened.
  callback-studio simulate <configuration.json|workspace.json> <traffic.json> [--seed <n>] [--against <other.json>] [--json]
      Simulates a day at the centre and prints its figures; with --against, beside those of the same day with another
      configuration or workspace, or with other traffic.

Exit code: 0 fine, 1 findings or expectations that were not kept, 2 wrong usage or a file that cannot be read.`;

/** Seeds have 32 bits. */
const mostSeed = 4_294_967_295;

/** Runs the command line without the program's name, and gives the exit code. */
export function runCommand(argv: readonly string[], terminal: Terminal): ExitCode {
  const parsed = parse(argv);
  if (typeof parsed === 'string') return misused(terminal, parsed);
  const { values, positionals } = parsed;
  const [command, file, ...more] = positionals;
  if (values.help || command === 'help') {
    terminal.out(usage);
    return 0;
  }
  const { output, application, seed, against, json = false } = values;
  const misplaced = Object.keys(values).find((option) => optionsOf(command)?.includes(option) === false);
  if (misplaced !== undefined) return misused(terminal, `${command} has no option --${misplaced}.`);
  if (command === 'validate' && file !== undefined && more.length === 0) return validateFile(terminal, file);
  if (command === 'compile' && file !== undefined && more.length === 0)
    return compileFile(terminal, file, {
      ...(output === undefined ? {} : { output }),
      ...(application === undefined ? {} : { applications: application }),
    });
  if (command === 'run' && file !== undefined && more.length > 0) return runScenarios(terminal, file, more, { json });
  if (command === 'simulate' && file !== undefined && more.length === 1) {
    if (seed !== undefined && !(/^\d{1,10}$/.test(seed) && Number(seed) <= mostSeed))
      return misused(terminal, `A seed is a whole number from 0 to ${mostSeed}.`);
    return simulate(terminal, file, more[0] ?? '', {
      ...(seed === undefined ? {} : { seed: Number(seed) }),
      ...(against === undefined ? {} : { against }),
      json,
    });
  }
  return misused(terminal, command === undefined ? 'A command is missing.' : reasonFor(command));
}

/** Names of the options that a command has; undefined when there is no such command. */
function optionsOf(command: string | undefined): readonly string[] | undefined {
  switch (command) {
    case 'validate':
      return [];
    case 'compile':
      return ['output', 'application'];
    case 'run':
      return ['json'];
    case 'simulate':
      return ['seed', 'against', 'json'];
    default:
      return undefined;
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        output: { type: 'string', short: 'o' },
        application: { type: 'string', multiple: true },
        seed: { type: 'string' },
        against: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function reasonFor(command: string): string {
  if (command === 'validate' || command === 'compile') return `${command} takes one workspace file.`;
  if (command === 'simulate') return 'simulate takes a configuration or workspace file and one traffic file.';
  return command === 'run'
    ? 'run takes a configuration or workspace file and at least one scenario file.'
    : `There is no command ${command}.`;
}

function misused(terminal: Terminal, reason: string): ExitCode {
  terminal.err(`${reason}\n\n${usage}`);
  return 2;
}
