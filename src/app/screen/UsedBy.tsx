import { Anchor, Text } from '@mantine/core';
import { useMemo } from 'react';
import { findUses, type Use, type Uses } from '../../designer/uses.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useGoToPointer } from '../go-to.ts';
import { hasScreen } from '../problems/place.ts';
import classes from './screen.module.css';

/** Who uses what in the workspace now. */
export function useUses(): Uses {
  const { registry } = useDesigner();
  const workspace = useDesignerState((state) => state.workspace);
  return useMemo(() => findUses(workspace, registry), [workspace, registry]);
}

/** Users listed at once. */
const mostShown = 50;

/** The users of an object, each a way to the place. */
export function UsedBy({ uses, nobody }: { readonly uses: readonly Use[]; readonly nobody: string }) {
  const goTo = useGoToPointer();
  if (uses.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {nobody}
      </Text>
    );
  return (
    <ul className={classes.users} aria-label="Used by">
      {uses.slice(0, mostShown).map(({ pointer, text }) => (
        <li key={pointer + text}>
          {hasScreen(pointer) ? (
            <Anchor component="button" type="button" size="sm" onClick={() => goTo(pointer)}>
              {text}
            </Anchor>
          ) : (
            <span>{text}</span>
          )}
        </li>
      ))}
      {uses.length > mostShown && <li className={classes.dim}>{uses.length - mostShown} more</li>}
    </ul>
  );
}

/** The users in a few words, for a list: the first by name, the rest by number. */
export function usersText(uses: readonly Use[]): string {
  const [first, second] = uses;
  if (!first) return 'Nothing';
  const begun = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  if (uses.length === 2 && second) return `${begun}, ${second.text}`;
  return uses.length === 1 ? begun : `${begun} and ${uses.length - 1} more`;
}
