import type { StatementDiagnostic } from '../../../calendar/index.ts';
import { excerptAt } from './excerpt.ts';
import classes from './statement.module.css';

/** Faults drawn at once; the first of them is mostly the cause of the others. */
const mostShown = 50;

/** What is wrong with a statement, each with line, column, path, and its place in the text. */
export function FaultList({
  faults,
  text,
}: {
  readonly faults: readonly StatementDiagnostic[];
  readonly text: string;
}) {
  return (
    <>
      <ol className={classes.faults} aria-label="Faults">
        {faults.slice(0, mostShown).map(({ code, at, message, params: { line, column } }) => {
          const excerpt = excerptAt(text, line, column);
          return (
            <li key={`${code} ${line} ${column} ${at}`}>
              <p className={classes.where}>
                Line {line}, column {column}
                {at !== '' && <code>{at}</code>}
              </p>
              <p>{message}</p>
              <pre aria-hidden>
                {excerpt.text}
                {'\n'}
                {' '.repeat(excerpt.before)}
                <b>^</b>
              </pre>
            </li>
          );
        })}
      </ol>
      {faults.length > mostShown && <p className={classes.dim}>{faults.length - mostShown} more faults follow.</p>}
    </>
  );
}
