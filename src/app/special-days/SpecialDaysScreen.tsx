import { addresses } from '../addresses.ts';
import { OneOrAll } from '../screen/OneOrAll.tsx';
import { SpecialDayDetail } from './SpecialDayDetail.tsx';
import { SpecialDaysList } from './SpecialDaysList.tsx';

/** Special Days: all of them, or one. */
export function SpecialDaysScreen({ id }: { readonly id: string | undefined }) {
  return (
    <OneOrAll
      collection="specialDays"
      id={id}
      title="Special Days"
      purpose="Days on which other hours hold."
      missing="There is no such special day"
      href={addresses.specialDays}
      all={<SpecialDaysList />}
    >
      {(one, day) => <SpecialDayDetail id={one} day={day} />}
    </OneOrAll>
  );
}
