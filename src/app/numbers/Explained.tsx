import type { PatternExplanation } from '../../numbers/index.ts';
import classes from './numbers.module.css';

/** Parts told one by one. */
const mostParts = 12;

/** A pattern in plain words, or what is wrong with it and where. */
export function Explained({
  pattern,
  explanation: { problem, summary, parts },
}: {
  readonly pattern: string;
  readonly explanation: PatternExplanation;
}) {
  if (problem) {
    const { message, hint, at } = problem;
    return (
      <div className={classes.problem}>
        {at && (
          <code aria-hidden className={classes.pattern}>
            {pattern.slice(Math.max(0, at.start - 40), at.start)}
            <mark>{pattern.slice(at.start, at.end) || ' '}</mark>
            {pattern.slice(at.end, at.end + 40)}
          </code>
        )}
        <p>
          This is no pattern: {message}. {hint}
        </p>
      </div>
    );
  }
  return (
    <div className={classes.explained}>
      <p>{summary}</p>
      {parts.length > 1 && (
        <ul aria-label="Parts of the pattern">
          {parts.slice(0, mostParts).map(({ start, end, text }) => (
            <li key={start}>
              <code>{pattern.slice(start, end)}</code> {text}
            </li>
          ))}
          {parts.length > mostParts && <li>and {parts.length - mostParts} more parts</li>}
        </ul>
      )}
    </div>
  );
}
