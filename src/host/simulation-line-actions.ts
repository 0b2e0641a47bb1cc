import type { EventStep } from '../generated/types.ts';
import { eventFault } from './event-fault.ts';
import type { ReportedEvent } from './ports.ts';
import type { SimulatedLine } from './simulated-line.ts';
import type { SimulatedWorld } from './simulated-world.ts';
import type { SimulationAction } from './simulation.ts';

/** What is done to one call. */
type LineAction = Extract<SimulationAction, { do: 'press' | 'say' | 'silence' | 'hangUp' | 'event' }>;

/** Wake-ups that are waited for at most until an input has begun or timed out. */
const mostWakes = 100_000;

/** Does something on a caller's telephone; gives the reason when it makes no sense now. */
export function performOnLine(world: SimulatedWorld, line: SimulatedLine, action: LineAction): string | undefined {
  if (action.do === 'event') return report(world, line, action.event);
  if (line.hasEnded) return 'The call has ended.';
  switch (action.do) {
    case 'press':
      line.press(action.keys);
      return undefined;
    case 'say':
      return line.speak(action.text);
    case 'silence':
      return staySilent(world, line);
    case 'hangUp':
      hangUp(world, line);
      return undefined;
  }
}

function hangUp(world: SimulatedWorld, line: SimulatedLine): void {
  line.end('The caller hung up.');
  world.runtime().calls.report(line.session, { type: 'call.hungUp' });
}

/** Time passes until the input that is asked for, or will be when the prompts have ended, is over. */
function staySilent({ clock }: SimulatedWorld, line: SimulatedLine): string | undefined {
  for (let wakes = 0; line.asking === undefined; wakes++) {
    const isBusy = clock.upcoming().some(({ soon, session }) => soon && session === line.session);
    if (!isBusy || wakes > mostWakes) return 'Nothing is asked of the caller now.';
    clock.advanceToNext();
  }
  const asked = line.asking;
  for (let wakes = 0; line.asking === asked && wakes < mostWakes; wakes++) if (!clock.advanceToNext()) break;
  return undefined;
}

function report(world: SimulatedWorld, line: SimulatedLine, told: EventStep['event']): string | undefined {
  const fault = eventFault({ ...told, at: world.clock.now() });
  if (fault !== undefined) return fault;
  // It has just been said that it is one.
  const event = told as ReportedEvent;
  if (event.type === 'call.hungUp' && !line.hasEnded) {
    hangUp(world, line);
    return undefined;
  }
  if (event.type === 'call.answered' || event.type === 'callback.attemptFailed') return endAttempt(world, line, event);
  world.runtime().calls.report(line.session, event);
  return undefined;
}

/** The customer of a callback is reached or not, as long as the telephone rings. */
function endAttempt(
  world: SimulatedWorld,
  line: SimulatedLine,
  event: Extract<ReportedEvent, { type: 'call.answered' | 'callback.attemptFailed' }>,
): string | undefined {
  const runtime = world.runtime();
  const { ringing: attempt, run } = line;
  const callback = runtime.calls.get(line.session)?.call.callback;
  if (attempt === undefined || callback === undefined) return 'The customer is not being dialled.';
  if (event.type === 'call.answered') {
    line.pickUp(`The call was answered: ${event.party}.`);
    world.runtime().callbacks.report(callback, { type: 'answered', run, attempt, party: event.party });
  } else {
    line.ringOff(`Attempt ${attempt} failed: ${event.result}.`);
    world.runtime().callbacks.report(callback, { type: 'failed', run, attempt, cause: event.result });
  }
  return undefined;
}
