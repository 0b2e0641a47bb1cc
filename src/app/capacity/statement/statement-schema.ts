import { timeslotsOf, weekdays } from '../../../calendar/index.ts';
import { capacityStatementSchema } from '../../../generated/schemas.ts';
import type { CapacityPlan } from '../../../generated/types.ts';
import type { EditorSchema } from '../../code-view/EditableJson.tsx';

/**
 * The published schema of capacity statements as an editor completes from it: the timeslots that its pattern stands for are written
 * out for this Timeslot Length, and the values that the rule has are its examples.
 */
export function completionSchema({
  timeslotLength,
  week,
}: Pick<CapacityPlan, 'timeslotLength' | 'week'>): EditorSchema {
  // Schemas are JSON, whose type says more about keywords than is needed here.
  const schema = structuredClone(capacityStatementSchema) as unknown as EditorSchema & { $defs: { day: EditorSchema } };
  const { propertyNames: _, additionalProperties: value, ...day } = schema.$defs.day;
  const used = new Set(weekdays.flatMap((weekday): number[] => Object.values(week[weekday] ?? {})));
  const examples = [...used].sort((a, b) => b - a).slice(0, 12);
  const timeslot = { ...(value as EditorSchema), examples: examples.length > 0 ? examples : [10] }; // as in the schema
  const properties = Object.fromEntries(timeslotsOf(timeslotLength).map((time) => [time, timeslot]));
  return { ...schema, $defs: { day: { ...day, properties } } };
}
