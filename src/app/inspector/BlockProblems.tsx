import { Button, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Diagnostic } from '../../generated/types.ts';
import { useDesigner } from '../designer-context.tsx';
import { showRefusal } from '../dispatch.ts';
import classes from './inspector.module.css';

const icons = { error: IconCircleX, warning: IconAlertTriangle, hint: IconInfoCircle };
const names = { error: 'Error', warning: 'Warning', hint: 'Hint' };

/** Findings in sight at first; the others are one click away, so that they do not push the form out of sight. */
const inSight = 2;

/** Findings about what is selected; a click goes to the field, a fix is one more click. */
export function BlockProblems({
  diagnostics,
  onJump,
}: {
  readonly diagnostics: readonly Diagnostic[];
  onJump(pointer: string): void;
}) {
  const designer = useDesigner();
  const [showsAll, setShowsAll] = useState(false);
  if (diagnostics.length === 0) return null;
  const shown = showsAll || diagnostics.length <= inSight + 1 ? diagnostics : diagnostics.slice(0, inSight);
  return (
    <ul className={classes.problems} aria-label="Problems of the selection">
      {shown.map((diagnostic) => {
        const { severity, message, at, code, fix } = diagnostic;
        const Icon = icons[severity];
        return (
          <li key={`${code} ${at} ${message}`} className={classes.problem} data-severity={severity}>
            <Icon size={15} role="img" aria-label={names[severity]} color={`var(--cs-${severity})`} />
            <UnstyledButton className={classes.problemText ?? ''} fz="xs" onClick={() => onJump(at)}>
              {message}
            </UnstyledButton>
            {fix ? (
              <Button
                className={classes.fix ?? ''}
                size="compact-xs"
                variant="default"
                title={fix.title}
                onClick={() => {
                  const answer = designer.applyFix(fix);
                  if (!answer.done) showRefusal(answer.reason);
                }}
              >
                {fix.title}
              </Button>
            ) : null}
          </li>
        );
      })}
      {shown.length < diagnostics.length ? (
        <li>
          <Button size="compact-xs" variant="subtle" onClick={() => setShowsAll(true)}>
            Show {diagnostics.length - shown.length} more problems
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
