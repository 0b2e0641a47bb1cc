import type { SpecialDays } from '../../calendar/index.ts';
import type { BusinessHours } from '../../generated/types.ts';
import { useTold } from '../screen/use-now.ts';
import classes from './business-hours.module.css';
import { nextChange, openText, viewerZone } from './open-text.ts';

/** Whether the service is open by the viewer's clock, and when that changes next. It goes on with the clock. */
export function OpenLine({ hours, specialDays }: { readonly hours: BusinessHours; readonly specialDays: SpecialDays }) {
  const zone = viewerZone();
  // Told as one text, so that it is drawn again only when a word of it changes.
  const told = useTold((now) => JSON.stringify(openText(hours, specialDays, now, zone)));
  const { open, text, left, yours }: ReturnType<typeof openText> = JSON.parse(told);
  return (
    <span className={classes.line}>
      <span className={open ? classes.open : undefined}>
        <i className={classes.dot} data-open={open || undefined} aria-hidden />
        {text}
      </span>
      {left && <span>{left}</span>}
      {yours && <span>({yours})</span>}
    </span>
  );
}

/** Open or closed, in a list. */
export function OpenCell({ hours, specialDays }: { readonly hours: BusinessHours; readonly specialDays: SpecialDays }) {
  const open = useTold((now) => openText(hours, specialDays, now, hours.timeZone).open);
  return (
    <span className={open ? classes.open : classes.shut}>
      <i className={classes.dot} data-open={open || undefined} aria-hidden />
      {open ? 'Open now' : 'Closed now'}
    </span>
  );
}

/** When that changes next, in a list: in the zone of the hours, which stands beside it. */
export function NextCell({ hours, specialDays }: { readonly hours: BusinessHours; readonly specialDays: SpecialDays }) {
  return useTold((now) => nextChange(hours, specialDays, now));
}
