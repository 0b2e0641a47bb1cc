import type { Json, TraceEntry } from '../../generated/types.ts';
import type { SimulatedCall, TranscriptLine } from '../../host/simulation.ts';
import type { Instant } from '../../model/instant.ts';

/** What a call is doing, in words. `agentName` names an agent by id. */
export function callState(call: SimulatedCall, agentName: (id: string) => string): string {
  if (call.ringing !== undefined) return 'The customer’s telephone rings';
  if (isBeingReached(call) && !call.waiting) return 'The customer is to be reached';
  if (call.state === 'ended') return call.outcome ? `Ended: ${outcomes[call.outcome] ?? call.outcome}` : 'Ended';
  if (call.connectedTo) return `Connected to ${agentName(call.connectedTo)}`;
  if (call.waiting) {
    const { virtualQueue, position, priority, region } = call.waiting;
    const where = region === undefined ? '' : `, in ${region}`;
    return `Waiting in ${virtualQueue}, place ${position}, priority ${priority}${where}`;
  }
  if (call.collecting)
    return call.collecting.modes.includes('speech') ? 'Asked to press or to say' : 'Asked to press keys';
  return states[call.state];
}

/** True while a callback waits for its customer to be reached. */
export function isBeingReached({ waitsFor, outcome }: SimulatedCall): boolean {
  return outcome === undefined && waitsFor.includes('call.answered');
}

const outcomes: Readonly<Record<string, string>> = {
  completed: 'completed',
  terminated: 'terminated by the application',
  routed: 'routed to an agent',
  hungUp: 'the caller hung up',
  error: 'error',
};

const states = {
  playing: 'Listening',
  collecting: 'Asked to press keys',
  recording: 'Recording',
  waiting: 'Waiting',
  connected: 'Connected',
  busy: 'Busy',
} as const;

/** What a trace entry says, in words. `outletName` gives the label of an outlet. */
export function traceWords(entry: TraceEntry, blockName: string, outletName: (outlet: string) => string): string {
  switch (entry.what) {
    case 'started':
      return 'Session started';
    case 'entered':
      return `${blockName}: entered`;
    case 'resumed':
      return `${blockName}: ${entry.event ?? 'resumed'}`;
    case 'left':
      return `${blockName} → ${entry.outlet === undefined ? 'on' : outletName(entry.outlet)}`;
    case 'ignored':
      return `${blockName}: ${entry.event ?? 'event'} ignored`;
    case 'ended':
      return `Session ended${entry.outcome ? `: ${outcomes[entry.outcome] ?? entry.outcome}` : ''}`;
    case 'error':
      return `${blockName}: error`;
    case 'noted':
      if (entry.session === '') return 'New rules are in effect';
      return blockName === '' ? 'Callback: noted' : `${blockName}: noted`;
  }
}

/** A value as the trace shows it. */
export function valueWords(value: Json): string {
  return value === null ? 'no value' : JSON.stringify(value);
}

const clock = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});
const zone = new Intl.DateTimeFormat(undefined, { timeZoneName: 'short' });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' });

/** Time of day in the viewer's zone. */
export function timeOfDay(instant: Instant): string {
  return clock.format(instant);
}

/** Short name of the viewer's zone at a moment, as EST; its offset where it has none. */
export function zoneAt(instant: Instant): string {
  return zone.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** Day in the viewer's zone. */
export function dayOf(instant: Instant): string {
  return day.format(instant);
}

/** An instant as an input of date and time writes it: the viewer's wall time to the minute. */
export function localInput(instant: Instant): string {
  const wall = new Date(instant - new Date(instant).getTimezoneOffset() * 60_000);
  return wall.toISOString().slice(0, 16);
}

/** Hours, minutes and seconds between two moments: 1:02:05 or 0:07. */
export function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = `${minutes}:${String(rest).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${tail.padStart(5, '0')}` : tail;
}

/** Lines of a transcript by turns: what the caller presses and says in a row stands together. `first` is the place of the first line. */
export function turnsOf(
  transcript: readonly TranscriptLine[],
): readonly { readonly first: number; readonly lines: readonly TranscriptLine[] }[] {
  const turns: { first: number; lines: TranscriptLine[] }[] = [];
  for (const [index, line] of transcript.entries()) {
    const last = turns.at(-1);
    if (last && line.who === 'caller' && last.lines[0]?.who === 'caller') last.lines.push(line);
    else turns.push({ first: index, lines: [line] });
  }
  return turns;
}
