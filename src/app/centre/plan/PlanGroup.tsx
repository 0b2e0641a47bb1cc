import { type ReactNode, useId } from 'react';
import type { Path } from '../../../model/pointer.ts';
import { FieldMessages } from '../../../ui/form/FieldMessages.tsx';
import { planPointer, usePlanScope } from './plan-scope.ts';

/** Fields that a finding may be about together; what is wrong with them stands below. */
export function PlanGroup({ at, children }: { readonly at: Path; readonly children: ReactNode }) {
  const id = useId();
  const { id: plan, findings } = usePlanScope();
  const pointer = planPointer(plan, at);
  return (
    <div data-pointer={pointer}>
      {children}
      <FieldMessages id={id} messages={findings.filter((finding) => finding.at === pointer)} />
    </div>
  );
}
