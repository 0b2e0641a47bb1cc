import { Text } from '@mantine/core';
import type { Use } from '../../designer/uses.ts';
import { askConfirm } from './ConfirmDialog.tsx';
import classes from './screen.module.css';

/** Users named in the question. */
const mostShown = 12;

/**
 * Deletes something that nobody uses at once: undo brings it back. Where it is used, the users are listed first, with what
 * happens to them; where deleting is refused, the reason is told instead.
 */
export function askDelete({
  name,
  uses,
  consequence,
  refused,
  run,
}: {
  readonly name: string;
  readonly uses: readonly Use[];
  /** What happens to the users, as a sentence. */
  readonly consequence: string;
  readonly refused: string | undefined;
  run(): void;
}): void {
  if (refused === undefined && uses.length === 0) {
    run();
    return;
  }
  const listed = (
    <ul className={classes.users} aria-label={`Users of ${name}`}>
      {uses.slice(0, mostShown).map(({ pointer, text }) => (
        <li key={pointer + text}>{text}</li>
      ))}
      {uses.length > mostShown && <li>{uses.length - mostShown} more</li>}
    </ul>
  );
  const places = uses.length === 1 ? '1 place' : `${uses.length} places`;
  if (refused !== undefined)
    askConfirm({
      title: `“${name}” cannot be deleted`,
      body: (
        <>
          <Text size="sm">{refused}</Text>
          {uses.length > 0 && listed}
        </>
      ),
    });
  else
    askConfirm({
      title: `Delete “${name}”?`,
      body: (
        <>
          <Text size="sm">
            It is used in {places}. {consequence}
          </Text>
          {listed}
          <Text size="sm" c="dimmed">
            Undo brings it back.
          </Text>
        </>
      ),
      action: 'Delete anyway',
      run,
    });
}
