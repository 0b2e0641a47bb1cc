import type { Diagnostic } from '../generated/types.ts';

/** What a command may do to the world. `read` and `write` throw with a reason for people. */
export interface Terminal {
  read(file: string): string;
  write(file: string, text: string): void;
  /** Results, one line or more. */
  out(text: string): void;
  /** Everything that is not the result. */
  err(text: string): void;
}

/** 0: fine. 1: findings, or expectations that were not kept. 2: wrong usage, or a file that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** A finding as one line: `file:#/pointer: severity code: message`. */
export function findingLine(file: string, { at, severity, code, message }: Diagnostic): string {
  return printable(`${file}:#${at}: ${severity} ${code}: ${message}`);
}

/** Text from a file, with whatever could steer a terminal made visible. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not get through
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (each) =>
    each === '\t' ? ' ' : `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
