import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import { BusinessHoursDetail } from './BusinessHoursDetail.tsx';
import { BusinessHoursList } from './BusinessHoursList.tsx';

/** Business Hours: all of them, or one. */
export function BusinessHoursScreen({ id }: { readonly id: string | undefined }) {
  const hours = useDesignerState(({ workspace }) => (id === undefined ? undefined : own(workspace.businessHours, id)));
  if (id === undefined) return <BusinessHoursList />;
  if (hours) return <BusinessHoursDetail id={id} hours={hours} />;
  return (
    <Screen title="Business Hours" purpose="When a service is open.">
      <EmptyState
        title="There are no such Business Hours"
        action={
          <Button component={Link} href={addresses.businessHours}>
            All Business Hours
          </Button>
        }
      >
        They were deleted, or the address is wrong. Undo (Ctrl+Z) brings back what was deleted.
      </EmptyState>
    </Screen>
  );
}
