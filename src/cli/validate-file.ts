import { hasErrors } from '../model/diagnostic.ts';
import { configurationIn, isUnreadable, readText } from './read-files.ts';
import { type ExitCode, findingLine, type Terminal } from './terminal.ts';

/** Lists the findings of a workspace, or of a configuration. Warnings and hints alone do not make it fail. */
export function validateFile(terminal: Terminal, file: string): ExitCode {
  const text = readText(terminal, file);
  if ('failed' in text) return 2;
  const { workspace, configuration, diagnostics } = configurationIn(text.value);
  for (const each of diagnostics) terminal.out(findingLine(file, each));
  if (isUnreadable(diagnostics)) return 2;
  if (workspace || configuration) {
    const count = (severity: string) => diagnostics.filter((each) => each.severity === severity).length;
    terminal.err(`${file}: ${count('error')} errors, ${count('warning')} warnings, ${count('hint')} hints`);
  }
  return hasErrors(diagnostics) ? 1 : 0;
}
