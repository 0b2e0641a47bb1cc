import { reachesOutside } from '../../../calendar/index.ts';
import type { BusinessHours } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import type { SettingsRowCheck } from './settings-row.ts';

/** Immediate Offer Hours beyond Business Hours, or in another zone (R13). */
export const offerHoursOutside: SettingsRowCheck = {
  code: 'settings/offer-hours-outside',
  severity: 'warning',
  rule: 'R13',
  about: 'Immediate Offer Hours reach outside Business Hours or have another time zone.',
  ofSettingsRow({ decides, value }, { businessHours }, find) {
    if (!decides('immediateOfferHours', 'businessHours')) return;
    const offer = own(businessHours, value('immediateOfferHours') ?? '');
    const hours = own(businessHours, value('businessHours') ?? '');
    if (!offer || !hours) return;
    if (offer.timeZone !== hours.timeZone)
      find(
        'immediateOfferHours',
        `“${offer.name}” is in ${offer.timeZone}, the Business Hours are in ${hours.timeZone}: offers begin and end at other times than it looks.`,
      );
    else if (isOutside(offer, hours))
      find(
        'immediateOfferHours',
        `“${offer.name}” is open when “${hours.name}” is closed: callbacks are offered that nobody may be there to make.`,
      );
  },
};

const known = new WeakMap<BusinessHours, WeakMap<BusinessHours, boolean>>();

function isOutside(offer: BusinessHours, hours: BusinessHours): boolean {
  let answers = known.get(offer);
  if (!answers) known.set(offer, (answers = new WeakMap()));
  let answer = answers.get(hours);
  if (answer === undefined) answers.set(hours, (answer = reachesOutside(offer, hours)));
  return answer;
}
