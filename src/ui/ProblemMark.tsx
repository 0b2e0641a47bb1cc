import { VisuallyHidden } from '@mantine/core';
import type { Diagnostic } from '../generated/types.ts';
import classes from './panel.module.css';

/** How many findings there are, in the colour of the worst; nothing where there are none. */
export function ProblemMark({ findings }: { readonly findings: readonly Diagnostic[] }) {
  const worst = (['error', 'warning', 'hint'] as const).find((each) => findings.some((one) => one.severity === each));
  if (!worst) return null;
  return (
    <span className={classes.mark} data-severity={worst}>
      {findings.length}
      <VisuallyHidden> {findings.length === 1 ? 'problem' : 'problems'}</VisuallyHidden>
    </span>
  );
}
