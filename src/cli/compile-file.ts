import { canonicalJson } from '../model/json.ts';
import { compileText, isUnreadable, readText } from './read-files.ts';
import { type ExitCode, findingLine, type Terminal } from './terminal.ts';

/** What to compile, and where to. */
export interface CompileFileOptions {
  /** File to write; standard output when left out. */
  readonly output?: string;
  /** Ids of the applications wanted; all when left out. */
  readonly applications?: readonly string[];
}

/** Writes the configuration of a workspace. With errors nothing is written. */
export function compileFile(terminal: Terminal, file: string, { output, applications }: CompileFileOptions): ExitCode {
  const text = readText(terminal, file);
  if ('failed' in text) return 2;
  const { configuration, diagnostics } = compileText(text.value, applications);
  for (const each of diagnostics) terminal.err(findingLine(file, each));
  if (!configuration) return isUnreadable(diagnostics) ? 2 : 1;
  const written = canonicalJson(configuration, 2);
  if (output === undefined) terminal.out(written);
  else {
    try {
      terminal.write(output, `${written}\n`);
    } catch (cause) {
      terminal.err(`${output}: cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
      return 2;
    }
    terminal.err(`${output}: ${configuration.hash}`);
  }
  return 0;
}
