import type { CallCollectEffect, CallPlayEffect, CallRecordEffect, Spoken } from '../generated/types.ts';
import type { Clock, PlacedCall, ReportedEvent } from './ports.ts';
import type { TranscriptLine } from './simulation.ts';

/** Milliseconds in which any answer comes at the earliest: nothing in the simulated world takes no time at all. */
export const quickest = 100;

/** Speaking takes its time: 15 characters a second, at least a second. */
export function speakingTime(text: string): number {
  return Math.max(1000, Math.ceil((text.length / 15) * 1000));
}

type Activity = (
  | { readonly effect: CallPlayEffect; stage: 'prompts' }
  | { readonly effect: CallCollectEffect; stage: 'prompts' | 'input'; entered: string }
  | { readonly effect: CallRecordEffect; stage: 'prompts' | 'input'; since: number; spoken: number }
) & { cancel(): void };

/** One caller's telephone on the virtual clock: what it plays, what is keyed, said and recorded. */
export class SimulatedLine {
  readonly transcript: TranscriptLine[] = [];
  readonly session: string;
  hasEnded = false;
  /** Number of the attempt for which the customer’s telephone rings. */
  ringing: number | undefined;
  /** Run of the callback that the attempt belongs to; undefined for the first. */
  run: number | undefined;
  connectedTo: string | undefined;
  private readonly clock: Clock;
  private readonly report: (event: ReportedEvent) => void;
  private readonly done = new Set<string>();
  private activity: Activity | undefined;
  private treatments: readonly Spoken[] = [];
  private cancelHold: (() => void) | undefined;
  private keys = '';
  private keysToCome = '';
  /** A terminator that comes after the last digit belongs to the input before. */
  private swallowed = '';
  private recordings = 0;
  private handledIn: string | undefined;

  constructor(session: string, clock: Clock, report: (event: ReportedEvent) => void) {
    this.session = session;
    this.clock = clock;
    this.report = report;
  }

  /** What the telephone does, apart from waiting in a queue. */
  get state(): 'playing' | 'collecting' | 'recording' | 'connected' | 'idle' | 'ended' {
    if (this.hasEnded) return 'ended';
    if (this.connectedTo !== undefined) return 'connected';
    if (this.activity === undefined) return 'idle';
    if (this.activity.stage === 'prompts') return 'playing';
    return this.activity.effect.type === 'call.record' ? 'recording' : 'collecting';
  }

  /** Stands for the input or the recording that is asked for, also while its prompts are still played. */
  get asking(): object | undefined {
    return this.activity?.effect.type === 'call.play' ? undefined : this.activity;
  }

  /** The input being collected, also while its prompts are still played. */
  get collecting(): { readonly effect: CallCollectEffect; readonly entered: string } | undefined {
    const { activity } = this;
    return activity && 'entered' in activity ? { effect: activity.effect, entered: activity.entered } : undefined;
  }

  /** Plays, asks or records, once for each id. */
  carryOut(effect: CallPlayEffect | CallCollectEffect | CallRecordEffect): void {
    if (this.done.has(effect.id)) return;
    this.done.add(effect.id);
    if (this.hasEnded) return;
    this.stop();
    if (effect.type === 'call.play') this.play(effect);
    else if (effect.type === 'call.collect') this.collect(effect);
    else this.record(effect);
  }

  /** The customer’s telephone rings. What comes of it is told by whoever plays the customer. */
  dial(id: string, { run, attempt, region }: PlacedCall): void {
    if (this.done.has(id)) return;
    this.done.add(id);
    this.hasEnded = false;
    this.ringing = attempt;
    this.run = run;
    this.say('note', `The customer is dialled${region === undefined ? '' : ` from ${region}`}: attempt ${attempt}.`);
  }

  hold(id: string, treatments: readonly Spoken[], region?: string): void {
    if (this.done.has(id)) return;
    this.done.add(id);
    if (region !== undefined && region !== this.handledIn) this.say('note', `The call is handled in ${region}.`);
    this.handledIn = region;
    // The call goes on waiting when only what it waits for has changed.
    if (this.cancelHold && sameTexts(treatments, this.treatments)) return;
    this.release();
    this.treatments = treatments;
    this.cancelHold = this.wake(quickest, 'the treatment begins', () => this.treat(0), true);
  }

  release(): void {
    this.cancelHold?.();
    this.cancelHold = undefined;
  }

  /** The system ends the call. */
  hangUp(id: string): void {
    if (this.done.has(id)) return;
    this.done.add(id);
    this.end('The call is ended by the system.');
  }

  /** The caller and the agent hear each other. False when the caller is gone. */
  bridge(id: string, agent: string, name: string): boolean {
    if (this.done.has(id)) return !this.hasEnded;
    this.done.add(id);
    if (this.hasEnded) return false;
    this.stop();
    this.release();
    this.connectedTo = agent;
    this.say('note', `Connected to ${name}.`);
    return true;
  }

  /** The caller presses keys. */
  press(keys: string): void {
    this.say('caller', `⌨ ${keys}`);
    for (const key of keys) this.key(key);
  }

  /** The telephone keys these digits by itself, with what ends them, when the first input of digits is asked for. */
  keyWhenAsked(keys: string): void {
    this.keysToCome = keys;
    this.keyByItself();
  }

  /** The caller speaks; gives the reason when nobody listens. */
  speak(text: string): string | undefined {
    const { activity } = this;
    if (this.connectedTo === undefined && !this.listens()) return 'Nothing listens to speech now.';
    this.say('caller', text);
    if (activity && 'entered' in activity) {
      this.stop();
      this.report({ type: 'call.speechRecognised', text });
    } else if (activity && 'spoken' in activity) {
      if (activity.stage === 'prompts') this.beginRecording(activity);
      this.hear(activity, speakingTime(text));
    }
    return undefined;
  }

  /** A dialled customer answers: the line is up, also when an earlier attempt was hung up. */
  pickUp(how: string): void {
    this.hasEnded = false;
    this.ringing = undefined;
    this.say('note', how);
  }

  /** Nobody took the call. */
  ringOff(why: string): void {
    this.ringing = undefined;
    this.say('note', why);
  }

  /** The agent is gone; what becomes of the caller is the flow's affair. */
  leaveAgent(name: string): void {
    this.connectedTo = undefined;
    this.say('agent', `${name} hung up.`);
  }

  /** The line goes down, with a word about why. */
  end(why: string): void {
    if (this.hasEnded) return;
    this.stop();
    this.release();
    this.hasEnded = true;
    this.connectedTo = undefined;
    this.ringing = undefined;
    this.say('note', why);
  }

  /** Says something about the call that may be told again after a crash. */
  noteOnce(id: string, text: string): void {
    if (this.done.has(id)) return;
    this.done.add(id);
    this.say('note', text);
  }

  say(who: TranscriptLine['who'], text: string): void {
    this.transcript.push({ at: this.clock.now(), who, text });
  }

  private listens(): boolean {
    const { activity } = this;
    if (activity === undefined || activity.effect.type === 'call.play') return false;
    if (activity.effect.type === 'call.record') return activity.stage === 'input';
    return activity.effect.modes.includes('speech') && (activity.stage === 'input' || activity.effect.bargeIn);
  }

  private play(effect: CallPlayEffect): void {
    if (!effect.keepDigits) this.keys = '';
    const activity: Activity = { effect, stage: 'prompts', cancel: () => {} };
    this.activity = activity;
    const end = (interrupted: boolean) => {
      this.stop();
      this.report({ type: 'call.promptsEnded', ...(interrupted ? { interrupted } : {}) });
    };
    // A key that was kept from before cuts these prompts short, too.
    if (this.keys !== '' && effect.bargeIn)
      activity.cancel = this.wake(quickest, 'the prompts are passed over', () => end(true), true);
    else this.prompt(activity, 0, () => end(false));
  }

  private collect(effect: CallCollectEffect): void {
    const activity: Activity = { effect, stage: 'prompts', entered: '', cancel: () => {} };
    this.activity = activity;
    const listen = () => this.beginInput(activity);
    if (this.keys !== '' && effect.bargeIn && effect.modes.includes('dtmf'))
      activity.cancel = this.wake(quickest, 'the prompts are passed over', listen, true);
    else this.prompt(activity, 0, listen);
    this.keyByItself();
  }

  /** However the prompts go on: keys pressed before the input begins are kept for it. */
  private keyByItself(): void {
    if (this.keysToCome === '') return;
    this.wake(
      quickest,
      'the telephone keys by itself',
      () => {
        const asked = this.collecting?.effect;
        const keys = this.keysToCome;
        if (keys === '' || !asked?.modes.includes('dtmf')) return;
        this.keysToCome = '';
        this.press(keys.length < asked.maxDigits ? `${keys}${asked.terminator}` : keys);
      },
      true,
    );
  }

  private beginInput(activity: Activity & { entered: string }): void {
    activity.cancel();
    activity.stage = 'input';
    this.swallowed = '';
    this.expectKey(activity, activity.effect as CallCollectEffect);
    const kept = this.keys;
    this.keys = '';
    for (const key of kept) this.key(key);
  }

  private expectKey(activity: Activity & { entered: string }, effect: CallCollectEffect): void {
    activity.cancel();
    const seconds = activity.entered === '' ? effect.timeoutSeconds : effect.interDigitSeconds;
    const timedOut = () => {
      const { entered } = activity;
      this.stop();
      if (entered.length >= effect.minDigits) this.report({ type: 'call.digitsCollected', digits: entered });
      else this.report({ type: 'call.inputTimedOut', ...(entered === '' ? {} : { digits: entered }) });
    };
    activity.cancel = this.wake(Math.max(quickest, seconds * 1000), 'the input times out', timedOut);
  }

  private key(key: string): void {
    const { activity } = this;
    const swallowed = this.swallowed;
    this.swallowed = '';
    if (key === swallowed || this.connectedTo !== undefined) return;
    if (activity === undefined) {
      // Between two blocks a key waits for the next input; one pressed while waiting in a queue is for nobody.
      if (!this.cancelHold) this.keys += key;
    } else if ('entered' in activity) this.keyForInput(activity, activity.effect, key);
    else if ('spoken' in activity) {
      if (activity.stage === 'input' && activity.effect.anyKeyStops) this.finishRecording(activity);
    } else {
      if (activity.effect.keepDigits) this.keys += key;
      if (!activity.effect.bargeIn) return;
      this.stop();
      this.report({ type: 'call.promptsEnded', interrupted: true });
    }
  }

  private keyForInput(activity: Activity & { entered: string }, effect: CallCollectEffect, key: string): void {
    if (!effect.modes.includes('dtmf')) return;
    if (activity.stage === 'prompts') {
      this.keys += key;
      if (effect.bargeIn) this.beginInput(activity);
      return;
    }
    if (key !== effect.terminator) activity.entered += key;
    const { entered } = activity;
    if (key !== effect.terminator && entered.length < effect.maxDigits) {
      this.expectKey(activity, effect);
      return;
    }
    this.stop();
    if (key !== effect.terminator) this.swallowed = effect.terminator;
    if (entered.length >= effect.minDigits) this.report({ type: 'call.digitsCollected', digits: entered });
    else this.report({ type: 'call.inputTimedOut', ...(entered === '' ? {} : { digits: entered }) });
  }

  private record(effect: CallRecordEffect): void {
    const activity: Activity = { effect, stage: 'prompts', since: 0, spoken: 0, cancel: () => {} };
    this.activity = activity;
    this.prompt(activity, 0, () => this.beginRecording(activity));
  }

  private beginRecording(activity: Activity & { since: number; spoken: number }): void {
    activity.cancel();
    activity.stage = 'input';
    activity.since = this.clock.now();
    if ((activity.effect as CallRecordEffect).beep) this.say('note', 'Beep.');
    this.hear(activity, 0);
  }

  /** Speech of that length begins now; silence after it, or the maximum, ends the recording. */
  private hear(activity: Activity & { since: number; spoken: number }, milliseconds: number): void {
    const { silenceMilliseconds, maximumMilliseconds } = activity.effect as CallRecordEffect;
    activity.cancel();
    const before = milliseconds === 0 ? 0 : this.clock.now() - activity.since;
    activity.spoken = Math.min(maximumMilliseconds, before + milliseconds);
    const left = activity.since + maximumMilliseconds - this.clock.now();
    const ends = Math.max(quickest, Math.min(milliseconds + silenceMilliseconds, left));
    activity.cancel = this.wake(ends, 'the recording ends', () => this.finishRecording(activity), milliseconds > 0);
  }

  private finishRecording(activity: Activity & { since: number; spoken: number }): void {
    const milliseconds = Math.min(activity.spoken, this.clock.now() - activity.since);
    this.stop();
    this.recordings += 1;
    this.report({ type: 'call.recorded', recording: `${this.session}/recording-${this.recordings}`, milliseconds });
  }

  /** Plays prompts one after the other, then goes on. */
  private prompt(activity: Activity, index: number, then: () => void): void {
    const spoken = activity.effect.prompts[index];
    if (spoken === undefined) {
      if (index > 0) then();
      else activity.cancel = this.wake(quickest, 'nothing is played', then, true);
      return;
    }
    this.say('system', heard(spoken));
    const next = () => this.prompt(activity, index + 1, then);
    activity.cancel = this.wake(speakingTime(spoken.text), 'the prompt ends', next, true);
  }

  private treat(index: number): void {
    const spoken = this.treatments[index];
    // Once is enough for the transcript: from then on the same is heard again and again.
    if (spoken === undefined) return;
    this.say('system', heard(spoken));
    this.cancelHold = this.wake(speakingTime(spoken.text), 'the treatment goes on', () => this.treat(index + 1));
  }

  private stop(): void {
    this.activity?.cancel();
    this.activity = undefined;
  }

  private wake(milliseconds: number, what: string, wake: () => void, soon = false): () => void {
    const about = { what, session: this.session, ...(soon ? { soon } : {}) } as const;
    return this.clock.wakeAt(this.clock.now() + Math.ceil(milliseconds), wake, about as { what: string; soon?: true });
  }
}

/** What the caller hears of something played: its text, or the name of a recording without one. */
function heard({ text, audio }: Spoken): string {
  return text === '' ? `♪ ${audio ?? ''}` : text;
}

function sameTexts(a: readonly Spoken[], b: readonly Spoken[]): boolean {
  return a.length === b.length && a.every(({ text }, index) => text === b[index]?.text);
}
