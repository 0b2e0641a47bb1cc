import { isJsonObject } from '../../../model/json.ts';
import { type Path, valueAt } from '../../../model/pointer.ts';
import { percentText, readPlainNumber, shareOf } from './numbers.ts';
import { PlanField } from './PlanField.tsx';
import { usePlanScope } from './plan-scope.ts';

/** A number of the plan. Blank leaves it out; whether that may be is for the law of traffic to say. */
export function NumberField({
  at,
  isPercent = false,
  isInOptionalGroup = false,
  ...field
}: {
  readonly at: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly unit?: string | undefined;
  readonly isHidden?: boolean;
  /** True for a share of a whole that people write as percent. */
  readonly isPercent?: boolean;
  /** True where the object around it comes with its first part and goes with its last. */
  readonly isInOptionalGroup?: boolean;
}) {
  const { plan, change } = usePlanScope();
  const found = valueAt(plan, at);
  const value = typeof found === 'number' ? found : undefined;
  const put = (next: number | undefined) => {
    if (!isInOptionalGroup) return change({ at, value: next });
    const group = valueAt(plan, at.slice(0, -1));
    const { [at.at(-1) ?? '']: _, ...rest } = isJsonObject(group) ? group : {};
    const after = next === undefined ? rest : { ...rest, [at.at(-1) ?? '']: next };
    return change({ at: at.slice(0, -1), value: Object.keys(after).length === 0 ? undefined : after });
  };
  return (
    <PlanField
      {...field}
      at={at}
      {...(isPercent ? { unit: '%' } : {})}
      value={isPercent ? percentText(value) : String(value ?? '')}
      onTake={(text) => {
        const read = readPlainNumber(text);
        if (read.problem !== undefined) return read.problem;
        return put(read.value === undefined || !isPercent ? read.value : shareOf(read.value));
      }}
    />
  );
}
