import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { addresses } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import screen from '../screen/screen.module.css';
import classes from './capacity.module.css';
import { fewNames, slotDurations } from './slot-durations.ts';

/** What the numbers of the calendar are counted in: callbacks for each Slot Duration of the queues that have the rule. */
export function SlotDurationHint({ id }: { readonly id: string }) {
  const workspace = useDesignerState((state) => state.workspace);
  const durations = useMemo(() => slotDurations(workspace, id), [workspace, id]);
  return (
    <p className={classes.hint}>
      <span>
        Capacity per Slot Duration (
        <Link href={addresses.settings} className={screen.link}>
          CALLBACK_SETTINGS
        </Link>
        ){durations.length === 0 ? '. No queue has this rule yet.' : ':'}
      </span>
      {durations.map(({ minutes, dividesHour, queues }) => (
        <span key={minutes ?? 'none'} className={classes.duration} data-wrong={!dividesHour || undefined}>
          <b>{minutes === undefined ? 'no row' : `${minutes} min`}</b> {fewNames(queues)}
          {!dividesHour && (
            <span className={classes.warning}>
              <IconAlertTriangle size={13} aria-hidden /> does not divide 60: results may surprise
            </span>
          )}
        </span>
      ))}
    </p>
  );
}
