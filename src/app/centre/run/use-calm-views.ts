import { startTransition, useEffect, useRef, useState } from 'react';
import type { DayRun, DayView } from '../day/day-run.ts';

/** Milliseconds from one drawing to the next at least. */
const rest = 1000;

/** So many times as long as drawing took, at least, it is not drawn again: a slow machine stays usable. */
const restraint = 3;

/**
 * What a run has told, for what is costly to draw: taken over once a second at most, and when nothing more urgent is to be drawn.
 * The end of the day is taken over at once.
 */
export function useCalmViews(run: DayRun): readonly DayView[] {
  const [shown, setShown] = useState(() => run.use.getState().views);
  const drawing = useRef({ begun: 0, took: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is over when what is shown has changed
  useEffect(() => {
    if (drawing.current.begun > 0) drawing.current.took = performance.now() - drawing.current.begun;
  }, [shown]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      clearTimeout(timer);
      timer = undefined;
      drawing.current.begun = performance.now();
      startTransition(() => setShown(run.use.getState().views));
    };
    const look = () => {
      if (run.use.getState().views.every(({ isOver }) => isOver)) take();
      else timer ??= setTimeout(take, Math.max(rest, drawing.current.took * restraint));
    };
    take();
    const end = run.use.subscribe((state, before) => {
      if (state.views !== before.views) look();
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [run]);
  return shown;
}
