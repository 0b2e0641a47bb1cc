import { Select } from '@mantine/core';
import type { TrafficDuration } from '../../../generated/types.ts';
import { type Path, valueAt } from '../../../model/pointer.ts';
import { readPlainNumber } from './numbers.ts';
import { PlanField } from './PlanField.tsx';
import classes from './plan.module.css';
import { usePlanScope } from './plan-scope.ts';

const spreads = [
  { value: 'exponential', label: 'varies' },
  { value: 'constant', label: 'always' },
] as const;

/** How long something takes: seconds on average, and whether it varies. Blank leaves it out, where it may be. */
export function DurationField({
  at,
  label,
  hint,
  placeholder,
}: {
  readonly at: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
}) {
  const { plan, change } = usePlanScope();
  // The place is one that the schema gives a duration.
  const duration = valueAt(plan, at) as TrafficDuration | undefined;
  return (
    <div className={classes.duration}>
      <PlanField
        at={at}
        label={label}
        hint={hint}
        placeholder={placeholder}
        unit="s"
        value={String(duration?.mean ?? '')}
        onTake={(text) => {
          const { value: mean, problem } = { problem: undefined, value: undefined, ...readPlainNumber(text) };
          if (problem !== undefined) return problem;
          return change({ at, value: mean === undefined ? undefined : { ...duration, mean } });
        }}
      />
      <Select
        aria-label={`How ${label} spreads`}
        className={classes.spread ?? ''}
        data={[...spreads]}
        value={duration?.distribution ?? 'exponential'}
        disabled={duration === undefined}
        allowDeselect={false}
        onChange={(spread) => {
          const distribution = spreads.find(({ value }) => value === spread)?.value;
          if (duration && distribution) change({ at, value: { mean: duration.mean, distribution } });
        }}
      />
    </div>
  );
}
