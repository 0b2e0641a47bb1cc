import type { CallAnsweredEvent, DialResult, HostEvent } from '../generated/types.ts';

/** What is told of an agent's leg, or of the customer's leg of a callback where `agent` is left out. */
interface OfLeg {
  /** Id of the command that this is the answer to: `offer`, `bridge`, `dial` or `detectMachine`. */
  readonly id: string;
  readonly agent?: string;
}

/** What is told of the caller's line. */
interface OfLine {
  /** Id of the `play`, `collect` or `record` that this is the answer to; left out, the one that goes on. */
  readonly id?: string;
}

/** What the telephone system reports. `failed` says why by `cause`; left out, no call could be made. */
export type TelephonyEvent =
  /** A call comes in; from now on its session has the name that it is reported by. */
  | { readonly type: 'arrived'; readonly from: string; readonly to: string; readonly interaction?: string }
  /** The prompts have ended; `interrupted` by a key. */
  | ({ readonly type: 'played'; readonly interrupted?: boolean } & OfLine)
  /** Keys came, or too few of them in time. */
  | ({ readonly type: 'digits'; readonly digits: string; readonly timedOut?: boolean } & OfLine)
  | ({ readonly type: 'spoken'; readonly text: string } & OfLine)
  | ({ readonly type: 'recorded'; readonly recording: string; readonly milliseconds: number } & OfLine)
  /** The caller is gone, or the agent alone. */
  | { readonly type: 'hungUp'; readonly agent?: string }
  /** `party` is left out for an agent, and where nobody has found out; both count as unknown. */
  | ({ readonly type: 'answered'; readonly party?: CallAnsweredEvent['party'] } & OfLeg)
  | ({ readonly type: 'busy' | 'noAnswer' } & OfLeg)
  | ({ readonly type: 'failed'; readonly cause?: DialResult } & OfLeg)
  /** Caller and agent hear each other. */
  | ({ readonly type: 'bridged' } & OfLeg & { readonly agent: string });

/** An event that answers a command about a leg. */
export type LegEvent = Extract<
  TelephonyEvent,
  { readonly type: 'answered' | 'busy' | 'noAnswer' | 'failed' | 'bridged' }
>;

/** Types of events about a leg that a command has made. */
const ofLegs: ReadonlySet<unknown> = new Set(['answered', 'busy', 'noAnswer', 'failed', 'bridged']);

/** True for an event that answers a command about a leg. */
export function isOfLeg(event: TelephonyEvent): event is LegEvent {
  return ofLegs.has(event.type);
}

/** The same in the words of sessions, to be looked at as those are; undefined for what sessions are not told as such. */
export function asHostEvent(event: TelephonyEvent, at: number): HostEvent | undefined {
  switch (event.type) {
    case 'arrived': {
      const { from, to, interaction = '' } = event;
      return { type: 'call.arrived', at, from, to, interaction };
    }
    case 'played': {
      const { interrupted } = event;
      return { type: 'call.promptsEnded', at, ...(interrupted === undefined ? {} : { interrupted }) };
    }
    case 'digits': {
      const { digits, timedOut } = event;
      if (!timedOut) return { type: 'call.digitsCollected', at, digits };
      return { type: 'call.inputTimedOut', at, ...(digits === '' ? {} : { digits }) };
    }
    case 'spoken':
      return { type: 'call.speechRecognised', at, text: event.text };
    case 'recorded':
      return { type: 'call.recorded', at, recording: event.recording, milliseconds: event.milliseconds };
    case 'hungUp':
      return { type: 'call.hungUp', at };
    case 'answered':
      return { type: 'call.answered', at, party: event.party ?? 'unknown' };
    case 'failed':
      return {
        type: 'callback.attemptFailed',
        ...{ at, result: event.cause ?? 'CREATE_CALL_ERROR', attempt: 1, final: false },
      };
    default:
      return undefined;
  }
}
