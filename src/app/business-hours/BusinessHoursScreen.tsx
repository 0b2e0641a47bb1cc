import { addresses } from '../addresses.ts';
import { OneOrAll } from '../screen/OneOrAll.tsx';
import { BusinessHoursDetail } from './BusinessHoursDetail.tsx';
import { BusinessHoursList } from './BusinessHoursList.tsx';

/** Business Hours: all of them, or one. */
export function BusinessHoursScreen({ id }: { readonly id: string | undefined }) {
  return (
    <OneOrAll
      collection="businessHours"
      id={id}
      title="Business Hours"
      purpose="When a service is open."
      missing="There are no such Business Hours"
      href={addresses.businessHours}
      all={<BusinessHoursList />}
    >
      {(one, hours) => <BusinessHoursDetail id={one} hours={hours} />}
    </OneOrAll>
  );
}
