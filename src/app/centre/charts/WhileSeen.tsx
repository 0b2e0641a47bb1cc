import { useIntersection } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import classes from './charts.module.css';

/** A chart that rests while it cannot be seen and the day goes on: what was drawn last stays. */
export function WhileSeen({ isResting, children }: { readonly isResting: boolean; readonly children: ReactNode }) {
  const { ref, entry } = useIntersection({ rootMargin: '200px' });
  const [drawn, setDrawn] = useState(children);
  const isDrawn = !isResting || entry === null || entry.isIntersecting;
  // The same element again is not drawn again.
  if (isDrawn && drawn !== children) setDrawn(children);
  return (
    <div ref={ref} className={classes.seen}>
      {isDrawn ? children : drawn}
    </div>
  );
}
