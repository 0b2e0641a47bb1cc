import { create } from 'zustand';
import type { TraceEntry } from '../../generated/types.ts';
import type {
  Performed,
  SimulatedCall,
  SimulationAnswer,
  SimulationOptions,
  SimulationRequest,
  SimulationSnapshot,
} from '../../host/simulation.ts';
import { inWorker, type OpenSimulation, type SimulationPort } from './worker-port.ts';

/** What runs: the draft of the workspace, or what was published. */
export type SimulationSource = 'draft' | 'published';

/** Entries of the trace that are kept to be shown; older ones are dropped. */
export const longestTrace = 5000;

/** Blocks being executed, by application. */
type Executing = ReadonlyMap<string, ReadonlySet<string>>;

/** The running simulation as screens see it. */
interface SimulationState {
  /** What it was started with; undefined while nothing runs. */
  readonly started: { readonly source: SimulationSource; readonly options: SimulationOptions } | undefined;
  readonly snapshot: SimulationSnapshot | undefined;
  /** The newest entries; `longestTrace` at most. */
  readonly trace: readonly TraceEntry[];
  /** Virtual seconds per real second; 0 is paused. */
  readonly speed: number;
  readonly executing: Executing;
  /** Why the last request was refused; a new object each time. */
  readonly refused: ({ readonly reason: string } & Pick<Performed, 'because' | 'slots'>) | undefined;
  /** What the simulation died of. */
  readonly crashed: string | undefined;
  /** Session of the call that the phone shows; undefined shows the form for a new call. */
  readonly shownCall: string | undefined;
}

const nothing: SimulationState = {
  started: undefined,
  snapshot: undefined,
  trace: [],
  speed: 1,
  executing: new Map(),
  refused: undefined,
  crashed: undefined,
  shownCall: undefined,
};

/** The one simulation of the page. */
export const useSimulation = create<SimulationState>(() => nothing);

/** The port in use. One is enough for all starts as long as it answers: it stays loaded when the network is gone. */
let opened: { readonly open: OpenSimulation; readonly port: SimulationPort; starts: number } | undefined;

/** Number of the newest start. */
let run = 0;

/** Loads what simulations run in, so that the first start needs no network any more. */
export function prepareSimulation(open: OpenSimulation = inWorker): SimulationPort {
  if (opened?.open === open) return opened.port;
  const port = open({ onAnswer: receive, onLost: (message) => lose(port, message) });
  opened = { open, port, starts: 0 };
  return port;
}

/**
 * A port that is lost says nothing any more. What was started in it when it was stuck already, and never heard of, is
 * started in another one.
 */
function lose(port: SimulationPort, message: string): void {
  if (opened?.port !== port) return;
  const { open, starts } = opened;
  opened = undefined;
  const { started, snapshot } = useSimulation.getState();
  if (!started) return;
  if (snapshot === undefined && starts > 1) startSimulation(started.source, started.options, open);
  else useSimulation.setState({ crashed: message, executing: new Map() });
}

/** Starts a simulation afresh; one that runs is thrown away, and what it still answers is not heard. */
export function startSimulation(source: SimulationSource, options: SimulationOptions, open?: OpenSimulation): void {
  const { speed } = useSimulation.getState();
  const port = prepareSimulation(open);
  run += 1;
  if (opened) opened.starts += 1;
  useSimulation.setState({ ...nothing, speed, started: { source, options } });
  port.post({ ask: 'start', run, options });
  port.post({ ask: 'speed', speed });
}

/** Ends the simulation; nothing of it is kept. */
export function stopSimulation(): void {
  run += 1;
  opened?.port.post({ ask: 'stop' });
  useSimulation.setState(nothing);
}

/** Asks the running simulation for something; without one nothing happens. */
export function askSimulation(request: SimulationRequest): void {
  forgetRefusal();
  if (useSimulation.getState().started) opened?.port.post(request);
}

/** What was refused last is not shown any more. */
export function forgetRefusal(): void {
  useSimulation.setState({ refused: undefined });
}

/** Shows a call on the phone; undefined shows the form for a new one. */
export function showCall(session: string | undefined): void {
  useSimulation.setState({ shownCall: session });
}

function receive(answer: SimulationAnswer): void {
  if (answer.run !== run || answer.tell === 'alive' || !useSimulation.getState().started) return;
  if (answer.tell === 'refused') {
    const { reason, because, slots } = answer;
    useSimulation.setState({ refused: { reason, ...(because ? { because } : {}), ...(slots ? { slots } : {}) } });
  } else if (answer.tell === 'crashed') useSimulation.setState({ crashed: answer.message, executing: new Map() });
  else
    useSimulation.setState((state) => {
      const known = state.snapshot?.calls ?? [];
      const fresh = answer.snapshot.calls.find((call) => !known.some(({ session }) => session === call.session));
      return {
        snapshot: answer.snapshot,
        speed: answer.speed,
        trace: answer.trace.length === 0 ? state.trace : [...state.trace, ...answer.trace].slice(-longestTrace),
        executing: executingIn(answer.snapshot.calls, state.executing),
        ...(fresh ? { shownCall: fresh.session } : {}),
      };
    });
}

/** Blocks that calls are in now. The same blocks keep the map they had, so that the canvas can rest. */
export function executingIn(calls: readonly SimulatedCall[], before: Executing): Executing {
  const found = new Map<string, Set<string>>();
  for (const { program, block, state } of calls) {
    if (block === null || state === 'ended') continue;
    const blocks = found.get(program);
    if (blocks) blocks.add(block);
    else found.set(program, new Set([block]));
  }
  const isSame =
    found.size === before.size &&
    [...found].every(([program, blocks]) => {
      const had = before.get(program);
      return had?.size === blocks.size && [...blocks].every((block) => had.has(block));
    });
  return isSame ? before : found;
}
