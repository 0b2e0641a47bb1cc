import type { Frame, HostEvent, Json, Variables } from '../../generated/types.ts';
import { systemVariables } from '../../model/system-variables.ts';
import type { LinkedConfiguration, LinkedProgram, LinkedStep } from './link.ts';
import type { SessionView } from './view.ts';

/** Modules that may be running inside each other. */
export const mostFrames = 16;

/** Where a session goes on when a module has ended. Without an event the step is entered afresh. */
export interface ModuleEnd {
  readonly step: LinkedStep | null;
  readonly event?: HostEvent;
  readonly memory: Json;
  readonly frames: readonly Frame[];
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
  linked: LinkedConfiguration,
  view: SessionView,
  frames: readonly Frame[],
  step: LinkedStep,
  { call, memory }: ModuleCall,
): { readonly frames: readonly Frame[]; readonly start: LinkedStep | null } | string {
  const module = linked.programs.get(call.program);
  if (module === undefined) return `the module ${call.program} is not part of the configuration`;
  if (frames.length >= mostFrames) return `more than ${mostFrames} modules run inside each other`;
  const frame: Frame = { program: view.program.id, step: step.id, variables: view.variables };
  if (memory !== null) frame.memory = memory;
  const inputs: Variables = {};
  for (const { name, signature } of module.variables.values())
    if (signature === 'input' && Object.hasOwn(call.inputs, name)) inputs[name] = call.inputs[name] as Json;
  view.switchTo(module, systemPart(view.variables));
  view.assign(inputs);
  return { frames: [...frames, frame], start: module.start };
}

/** Goes back to the caller of the innermost module: its variables, the outputs as an event. */
export function leaveModule(linked: LinkedConfiguration, view: SessionView, frames: readonly Frame[]): ModuleEnd {
  const frame = frames.at(-1);
  const caller = frame && linked.programs.get(frame.program);
  const step = caller?.steps.get(frame?.step ?? '');
  if (!frame || !caller || !step) throw new Error('a module ended whose caller is gone');
  const outputs: Variables = {};
  for (const { name, signature } of view.program.variables.values())
    if (signature === 'output') outputs[name] = view.variable(name);
  backTo(view, caller, frame);
  return {
    step,
    event: { type: 'module.returned', at: view.at, outputs },
    memory: frame.memory ?? null,
    frames: frames.slice(0, -1),
  };
}

/** Gives up all running modules: the view is that of the outermost program again. */
export function leaveAllModules(linked: LinkedConfiguration, view: SessionView, frames: readonly Frame[]): void {
  const outermost = frames[0];
  const program = outermost && linked.programs.get(outermost.program);
  if (program) backTo(view, program, outermost);
}

function backTo(view: SessionView, program: LinkedProgram, { variables }: Frame): void {
  view.switchTo(program, { ...variables, ...systemPart(view.variables) });
}

function systemPart(variables: Variables): Variables {
  const part: Variables = {};
  for (const { name } of systemVariables) if (Object.hasOwn(variables, name)) part[name] = variables[name] as Json;
  return part;
}
