import { shortestOpenDay } from '../../../calendar/index.ts';
import { own } from '../../../model/json.ts';
import type { SettingsRowCheck } from './settings-row.ts';

/** A blackout as long as a day (R17). Where Immediate Offer Hours decide, it is ignored anyway. */
export const blackoutCoversDay: SettingsRowCheck = {
  code: 'settings/blackout-covers-day',
  severity: 'warning',
  rule: 'R17',
  about: 'Immediate Blackout is as long as an open day, on which no immediate callback is ever offered.',
  ofSettingsRow({ decides, value }, { businessHours }, find) {
    if (!decides('immediateBlackoutMin', 'businessHours') || value('immediateOfferHours')) return;
    const blackout = value('immediateBlackoutMin') ?? 0;
    const hours = blackout > 0 ? own(businessHours, value('businessHours') ?? '') : undefined;
    const shortest = hours && shortestOpenDay(hours);
    if (hours && shortest !== undefined && blackout >= shortest)
      find(
        'immediateBlackoutMin',
        `The shortest day of “${hours.name}” has ${shortest} minutes: with a blackout of ${blackout} no immediate callback is offered that day.`,
        { params: { blackout, shortest } },
      );
  },
};
