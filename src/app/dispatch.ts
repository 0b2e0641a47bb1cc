import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { Command, Dispatched } from '../designer/designer.ts';
import { announce } from './announce.tsx';
import { useDesigner } from './designer-context.tsx';

const closeButtonProps = { 'aria-label': 'Dismiss' };

/** Shows why something was not done, and says it. Screens that have a better place show it there too. */
export function showRefusal(reason: string, title = 'Not done'): void {
  notifications.show({ title, message: reason, color: 'red', autoClose: 8000, withBorder: true, closeButtonProps });
  announce(`${title}: ${reason}`);
}

/** Shows that something was done that is not visible on the screen itself. */
export function showDone(message: string): void {
  notifications.show({ message, color: 'teal', autoClose: 4000, withBorder: true, closeButtonProps });
  announce(message);
}

/** Dispatches a command; a refusal is shown. */
export type Dispatch = <Arguments>(command: Command<Arguments>, args: Arguments) => Dispatched;

/** The way screens change the workspace. */
export function useDispatch(): Dispatch {
  const designer = useDesigner();
  return useCallback(
    (command, args) => {
      const answer = designer.dispatch(command, args);
      if (!answer.done) showRefusal(answer.reason);
      return answer;
    },
    [designer],
  );
}
