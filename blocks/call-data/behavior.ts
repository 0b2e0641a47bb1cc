import type { CallDataProperties, Json, Variables } from '../../src/generated/types.ts';
import type { Behavior, StepContext } from '../../src/model/block.ts';
import { isJsonObject, own } from '../../src/model/json.ts';

export const behavior: Behavior<CallDataProperties, null> = {
  enter(step, context) {
    const data = attached(context);
    const reads = step.reads.flatMap(({ key, variable }) =>
      variable === '' ? [] : [[variable, own(data, key) ?? null]],
    );
    const { entries, reasons } = edits(step, context);
    // fromEntries makes own properties only, whatever the keys are.
    const variables: Variables = Object.fromEntries(reads);
    if (entries.length === 0) return { variables, reasons, go: 'done' };
    const userData: Record<string, Json> = Object.fromEntries(entries);
    return {
      variables: { ...variables, UserData: { ...data, ...userData } },
      effects: [{ type: 'call.attach', userData }],
      reasons,
      go: 'done',
    };
  },
};

function attached(context: StepContext): Record<string, Json> {
  const data = context.variable('UserData');
  return isJsonObject(data) ? data : {};
}

function edits(step: CallDataProperties, context: StepContext): { entries: [string, Json][]; reasons: string[] } {
  const entries: [string, Json][] = [];
  const reasons: string[] = [];
  if (step.attachAll) {
    const all = context.variable(step.attachAll);
    if (isJsonObject(all)) {
      const kept = Object.entries(all).filter(([key]) => isKey(key));
      const dropped = Object.keys(all).length - kept.length;
      if (dropped > 0)
        reasons.push(`${dropped} of the keys in ${step.attachAll} cannot be attached: they are no identifiers.`);
      entries.push(...kept);
    } else reasons.push(`${step.attachAll} holds no keys and values: nothing of it is attached.`);
  }
  for (const { key, value } of step.edits) {
    const given = context.valueOf(value);
    if (given === null) reasons.push(`${key} is not attached: it has no value.`);
    else entries.push([key, given]);
  }
  return { entries, reasons };
}

/** Keys of attached data are fixed identifiers, as the schema asks of those written in the block. */
function isKey(key: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,126}$/.test(key) && key !== '__proto__';
}
