#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { runCommand } from './run-command.ts';

/** The command `callback-studio`. It sets the exit code instead of exiting, so that everything written arrives. */
process.exitCode = runCommand(process.argv.slice(2), {
  read: (file) => readFileSync(file, 'utf8'),
  write: (file, text) => writeFileSync(file, text),
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
