import { useEffect } from 'react';
import { announce } from '../announce.tsx';
import { useDesigner } from '../designer-context.tsx';

/** Undo and redo by key on every screen. A text field that is being typed in undoes its own typing. */
export function useStudioKeys(): void {
  const designer = useDesigner();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const element = event.target instanceof Element ? event.target : null;
      if (
        element?.closest(
          'input:not([type="checkbox"]):not([type="radio"]), textarea, [contenteditable], .monaco-editor',
        )
      )
        return;
      const key = event.key.toLowerCase();
      const { undoSteps, redoSteps } = designer.store.getState();
      if (key === 'z' && !event.shiftKey) {
        event.preventDefault();
        const step = undoSteps.at(-1);
        designer.undo();
        announce(step ? `Undone: ${step.label}` : 'Nothing to undo.');
      } else if (key === 'y' || (key === 'z' && event.shiftKey)) {
        event.preventDefault();
        const step = redoSteps.at(-1);
        designer.redo();
        announce(step ? `Redone: ${step.label}` : 'Nothing to redo.');
      }
    };
    const onPageHide = () => void designer.flush();
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('pagehide', onPageHide);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('pagehide', onPageHide);
    };
  }, [designer]);
}
