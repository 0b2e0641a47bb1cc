import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { Diagnostic } from '../../generated/types.ts';
import classes from './form.module.css';

const icons = { error: IconCircleX, warning: IconAlertTriangle, hint: IconInfoCircle };
const names = { error: 'Error', warning: 'Warning', hint: 'Hint' };

/** Findings at a field, worst told by icon and word, not by colour alone. */
export function FieldMessages({
  id,
  messages,
}: {
  readonly id: string;
  readonly messages: readonly Pick<Diagnostic, 'severity' | 'message'>[];
}) {
  if (messages.length === 0) return null;
  return (
    <ul id={id} className={classes.messages}>
      {messages.map(({ severity, message }) => {
        const Icon = icons[severity];
        return (
          <li key={severity + message} className={classes.message} data-severity={severity}>
            <Icon size={14} aria-hidden />
            <span>
              <VisuallyHidden>{names[severity]}: </VisuallyHidden>
              {message}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
