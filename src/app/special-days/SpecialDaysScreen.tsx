import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import { SpecialDayDetail } from './SpecialDayDetail.tsx';
import { SpecialDaysList } from './SpecialDaysList.tsx';

/** Special Days: all of them, or one. */
export function SpecialDaysScreen({ id }: { readonly id: string | undefined }) {
  const day = useDesignerState(({ workspace }) => (id === undefined ? undefined : own(workspace.specialDays, id)));
  if (id === undefined) return <SpecialDaysList />;
  if (day) return <SpecialDayDetail id={id} day={day} />;
  return (
    <Screen title="Special Days" purpose="Days on which other hours hold.">
      <EmptyState
        title="There is no such special day"
        action={
          <Button component={Link} href={addresses.specialDays}>
            All Special Days
          </Button>
        }
      >
        It was deleted, or the address is wrong. Undo (Ctrl+Z) brings back what was deleted.
      </EmptyState>
    </Screen>
  );
}
