import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Instant } from '../../model/instant.ts';
import classes from './consumer.module.css';
import { moment, refusalWords } from './consumer-words.ts';
import { useSimulation } from './state.ts';

/** Why the last wish was refused: by which rule or setting and with which values; and free slots to take instead. */
export function Refused({ onSlot }: { onSlot(start: Instant): void }) {
  const refused = useSimulation((state) => state.refused);
  return (
    <div role="status" aria-label="Answer">
      {refused && (
        <div className={classes.refused}>
          <IconAlertTriangle size={15} aria-hidden />
          <div>
            <strong>{refused.because === undefined ? 'Refused' : refusalWords[refused.because]}</strong>
            {refused.because !== undefined && <span className={classes.code}>{refused.because}</span>}
            <p>{refused.reason}</p>
            {refused.slots && refused.slots.length > 0 && (
              <ul aria-label="Free slots" className={classes.slots}>
                {refused.slots.map(({ start, capacity, why }) => (
                  <li key={start}>
                    <Button size="compact-xs" variant="default" title={why} onClick={() => onSlot(start)}>
                      {moment(start)} ({capacity} free)
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
