import { Anchor } from '@mantine/core';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useGoToPointer } from '../go-to.ts';
import { describePlace } from '../problems/place.ts';
import classes from './simulator.module.css';
import type { Runnable } from './use-configuration.ts';

const mostShown = 5;

/** Why nothing can be run, and where to mend it. */
export function Blocked({ runnable }: { readonly runnable: Runnable }) {
  const designer = useDesigner();
  const workspace = useDesignerState((state) => state.workspace);
  const goToPointer = useGoToPointer();
  if (runnable.configuration) return null;
  const { errors, reason } = runnable;
  return (
    <section className={classes.request} aria-label="Cannot be run">
      {reason ? <p className={classes.dim}>{reason}</p> : null}
      {errors.length > 0 ? (
        <>
          <p className={classes.dim}>
            {errors.length === 1
              ? 'An error stops this from running:'
              : `${errors.length} errors stop this from running:`}
          </p>
          <ul className={classes.reasons}>
            {errors.slice(0, mostShown).map(({ at, message, code }) => (
              <li key={`${at} ${code} ${message}`}>
                <Anchor component="button" type="button" fz="xs" ta="start" onClick={() => goToPointer(at)}>
                  {describePlace(workspace, designer.registry, at)}: {message}
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
