import { parseArgs } from 'node:util';
import { compileFile } from './compile-file.ts';
import { runScenarios } from './run-scenarios.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { validateFile } from './validate-file.ts';

const usage = `Usage:
  callback-studio validate <workspace.json|configuration.json>
      Lists what is wrong with a workspace or a configuration.
  callback-studio compile <workspace.json> [-o <out.json>] [--application <id>]...
      Writes the configuration that the runtime executes; to standard output without -o.
  callback-studio run <configuration.json|workspace.json> <scenario.json>... [--json]
      Plays scenarios on the virtual clock and prints what happened.

Exit code: 0 fine, 1 findings or expectations that were not kept, 2 wrong usage or a file that cannot be read.`;

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
  const { output, application, json = false } = values;
  const misplaced = Object.keys(values).find((option) => optionsOf(command)?.includes(option) === false);
  if (misplaced !== undefined) return misused(terminal, `${command} has no option --${misplaced}.`);
  if (command === 'validate' && file !== undefined && more.length === 0) return validateFile(terminal, file);
  if (command === 'compile' && file !== undefined && more.length === 0)
    return compileFile(terminal, file, {
      ...(output === undefined ? {} : { output }),
      ...(application === undefined ? {} : { applications: application }),
    });
  if (command === 'run' && file !== undefined && more.length > 0) return runScenarios(terminal, file, more, { json });
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
        json: { type: 'boolean' },
      },
    });
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function reasonFor(command: string): string {
  if (command === 'validate' || command === 'compile') return `${command} takes one workspace file.`;
  return command === 'run'
    ? 'run takes a configuration or workspace file and at least one scenario file.'
    : `There is no command ${command}.`;
}

function misused(terminal: Terminal, reason: string): ExitCode {
  terminal.err(`${reason}\n\n${usage}`);
  return 2;
}
