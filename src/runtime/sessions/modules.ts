import type { Frame, HostEvent, Json, Variables } from '../../generated/types.ts';
import type { LinkedProgram, LinkedStep } from './link.ts';
import { valuesOf, withSystemValues } from './slots.ts';
import type { Turn } from './turn.ts';

/** Modules that may be running inside each other. */
export const mostFrames = 16;

/** Where a session goes on when a module has ended. Without an event the step is entered afresh. */
export interface ModuleEnd {
  readonly step: LinkedStep | null;
  readonly event?: HostEvent;
  readonly memory: Json;
}

/** What the caller of a module asked for. */
interface ModuleCall {
  readonly call: { readonly program: string; readonly inputs: Variables };
  readonly memory: Json;
}

/**
 * Starts a module: its own variables with the inputs set, the system variables shared with its caller. Gives the reason
 * when that is not possible.
 */
export function enterModule(
  turn: Turn,
  step: LinkedStep,
  { call, memory }: ModuleCall,
): { readonly start: LinkedStep | null } | string {
  const module = turn.linked.programs.get(call.program);
  if (module === undefined) return `the module ${call.program} is not part of the configuration`;
  if (turn.frames.length >= mostFrames) return `more than ${mostFrames} modules run inside each other`;
  // The turn takes over other values now: these are changed no more.
  const frame: Frame = { program: turn.program.id, step: step.id, values: turn.values as Json[] };
  if (memory !== null) frame.memory = memory;
  const inputs: Variables = {};
  for (const { name, signature } of module.variables.values())
    if (signature === 'input' && Object.hasOwn(call.inputs, name)) inputs[name] = call.inputs[name] as Json;
  turn.switchTo(module, withSystemValues(module.initial, turn.values));
  turn.assign(inputs);
  // What there is to remark about the inputs belongs to no step; LastError tells it.
  turn.remarks = undefined;
  turn.frames = [...turn.frames, frame];
  return { start: module.start };
}

/** Goes back to the caller of the innermost module: its variables, the outputs as an event. */
export function leaveModule(turn: Turn): ModuleEnd {
  const frame = turn.frames.at(-1);
  const caller = frame && turn.linked.programs.get(frame.program);
  const step = caller?.steps.get(frame?.step ?? '');
  if (!frame || !caller || !step) throw new Error('a module ended whose caller is gone');
  const outputs: Variables = {};
  for (const { name, signature } of turn.program.variables.values())
    if (signature === 'output') outputs[name] = turn.variable(name);
  // That outputs were read says nothing about the step that receives them.
  turn.remarks = undefined;
  backTo(turn, caller, frame);
  turn.frames = turn.frames.slice(0, -1);
  return {
    step,
    event: { type: 'module.returned', at: turn.at, outputs },
    memory: frame.memory ?? null,
  };
}

/** Gives up all running modules: the turn is in the outermost program again. */
export function leaveAllModules(turn: Turn): void {
  const outermost = turn.frames[0];
  const program = outermost && turn.linked.programs.get(outermost.program);
  if (program) backTo(turn, program, outermost);
  turn.frames = [];
}

function backTo(turn: Turn, program: LinkedProgram, frame: Frame): void {
  turn.switchTo(program, withSystemValues(valuesOf(frame, program), turn.values));
}
