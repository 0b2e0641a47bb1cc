import type { Frame, Json, Program, Session, Variables, VariableType } from '../../generated/types.ts';
import { systemVariables } from '../../model/system-variables.ts';

/*
 * A session keeps its values without their names: reading one, setting one and copying them all costs a fraction of what
 * it costs by name, whatever the number of programs. System variables come first, so that a module shares them with its
 * caller by their place; a program's own variables follow in the order of their names, which no storage of configurations
 * can disturb as it can the order of keys.
 */

/** A variable that sessions of a program have. */
export interface LinkedVariable {
  readonly name: string;
  readonly type: VariableType;
  /** Its place among the values of a session. */
  readonly slot: number;
  /** Its value until it is assigned; null is no value. */
  readonly initial: Json;
  readonly secure: boolean;
  /** True when it is shared with the modules that are called. */
  readonly system: boolean;
  readonly signature?: 'input' | 'output';
}

/** The variables of a program by name, its own before those of the system. */
export function linkVariables({ variables }: Program): Map<string, LinkedVariable> {
  // A system variable cannot be redeclared: it wins. A name that means the prototype is as good as not declared.
  const declared = Object.entries(variables).filter(([name]) => !systemSlots.has(name) && name !== '__proto__');
  const inOrder = declared.map(([name]) => name).sort(byUnits);
  const slots = new Map(inOrder.map((name, index) => [name, systemVariables.length + index]));
  const linked = new Map<string, LinkedVariable>();
  for (const [name, { type, initial = null, secure = false, signature }] of declared) {
    const slot = slots.get(name) ?? 0;
    linked.set(name, { name, type, slot, initial, secure, system: false, ...(signature ? { signature } : {}) });
  }
  for (const [slot, { name, type, initial }] of systemVariables.entries())
    linked.set(name, { name, type, slot, initial, secure: false, system: true });
  return linked;
}

/** What variables hold until they are assigned, by slot. */
export function initialValues(variables: ReadonlyMap<string, LinkedVariable>): Json[] {
  return [...variables.values()].toSorted((a, b) => a.slot - b.slot).map(({ initial }) => initial);
}

/** The slot of a system variable, the same in every program. */
export function systemSlot(name: string): number {
  const slot = systemSlots.get(name);
  if (slot === undefined) throw new Error(`there is no system variable ${name}`);
  return slot;
}

/** The values of one program with the system variables of another. */
export function withSystemValues(values: readonly Json[], system: readonly Json[]): Json[] {
  return [...system.slice(0, systemVariables.length), ...values.slice(systemVariables.length)];
}

/**
 * A record's values by slot. Records of before are read as well: those that kept assigned values by name, and those from
 * when there were fewer system variables.
 */
export function valuesOf(record: Session | Frame, { variables, initial }: SlottedProgram): readonly Json[] {
  const { values } = record;
  if (values === undefined) return named(record, variables, initial);
  if (values.length === initial.length) return values;
  const system = values.length - (initial.length - systemVariables.length);
  return [...values.slice(0, system), ...initial.slice(system, systemVariables.length), ...values.slice(system)];
}

interface SlottedProgram {
  readonly variables: ReadonlyMap<string, LinkedVariable>;
  readonly initial: readonly Json[];
}

function named(
  record: Session | Frame,
  variables: ReadonlyMap<string, LinkedVariable>,
  initial: readonly Json[],
): Json[] {
  // Former versions of the schema had this key instead.
  const assigned = (record as { variables?: Variables }).variables ?? {};
  const values = [...initial];
  for (const { name, slot } of variables.values())
    if (Object.hasOwn(assigned, name)) values[slot] = assigned[name] ?? null;
  return values;
}

const systemSlots: ReadonlyMap<string, number> = new Map(systemVariables.map(({ name }, slot) => [name, slot]));

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
