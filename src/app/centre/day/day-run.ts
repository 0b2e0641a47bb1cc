import { create, type UseBoundStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../../../generated/types.ts';
import type {
  AskedDay,
  DayAnswer,
  DayPromise,
  DaySample,
  DaySpeed,
  DayState,
  DayWait,
} from '../../../host/traffic/index.ts';
import { type DayPort, inDayWorker, type OpenDays } from './day-port.ts';

/** A day that is played, with what it is called on the screen. */
export interface PlayedDay extends AskedDay {
  readonly name: string;
}

/** A day as far as it was played: all of its samples, waits and promises so far. */
export type DayView = Omit<DayState, 'samples' | 'waits' | 'promises'> & {
  readonly samples: readonly DaySample[];
  readonly waits: readonly DayWait[];
  readonly promises: readonly DayPromise[];
};

/** What was started. */
export interface StartedRun {
  /** Of this start; a later one has a greater number. */
  readonly number: number;
  readonly plan: string;
  readonly days: readonly PlayedDay[];
}

/** One day, or two in step, as screens see them. */
export interface DayRunState {
  /** What was started, and for which traffic plan; undefined while nothing was. */
  readonly started: StartedRun | undefined;
  /** As many as were started, once they were heard of. */
  readonly views: readonly DayView[];
  /** How fast time passes, as it was asked for. */
  readonly speed: DaySpeed;
  /** True while a jump to the end is under way. */
  readonly isJumping: boolean;
  readonly refused: { readonly reason: string; readonly diagnostics: readonly Diagnostic[] } | undefined;
  /** What the days died of. */
  readonly crashed: string | undefined;
}

/** A run of days: its state, and what can be asked of it. */
export interface DayRun {
  readonly use: UseBoundStore<StoreApi<DayRunState>>;
  /** Starts afresh, at the speed that is set; what ran is thrown away. */
  start(plan: string, days: readonly PlayedDay[]): void;
  setSpeed(speed: DaySpeed): void;
  advanceToEnd(): void;
  stop(): void;
}

const nothing: Omit<DayRunState, 'speed'> = {
  started: undefined,
  views: [],
  isJumping: false,
  refused: undefined,
  crashed: undefined,
};

/** A run in which nothing was started. Its port is opened at the first start, and again after one was lost. */
export function createDayRun(open: OpenDays = inDayWorker): DayRun {
  const use = create<DayRunState>(() => ({ ...nothing, speed: 600 }));
  let port: DayPort | undefined;
  let run = 0;

  const receive = (answer: DayAnswer) => {
    if (answer.run !== run || answer.tell === 'alive' || !use.getState().started) return;
    if (answer.tell === 'crashed') use.setState({ crashed: answer.message, isJumping: false });
    else if (answer.tell === 'refused')
      // What is asked of days that were refused is refused again: the first reason is the one.
      use.setState(({ refused }) => ({
        refused: refused ?? { reason: answer.reason, diagnostics: answer.diagnostics ?? [] },
        isJumping: false,
      }));
    else use.setState(({ views, isJumping }) => withNews(views, isJumping, answer.days));
  };

  const opened = (): DayPort => {
    if (port) return port;
    const fresh = open({
      onAnswer: receive,
      onLost: (message) => {
        if (port !== fresh) return;
        port = undefined;
        if (use.getState().started) use.setState({ crashed: message, isJumping: false });
      },
    });
    port = fresh;
    return fresh;
  };

  return {
    use,
    start(plan, days) {
      run += 1;
      const { speed } = use.getState();
      use.setState({ ...nothing, started: { number: run, plan, days } });
      const asked = days.map(({ name: _, ...day }) => day);
      opened().post({ ask: 'start', run, days: asked });
      port?.post({ ask: 'speed', speed });
    },
    setSpeed(speed) {
      use.setState({ speed, isJumping: false });
      if (use.getState().started) port?.post({ ask: 'speed', speed });
    },
    advanceToEnd() {
      if (!use.getState().started) return;
      use.setState({ isJumping: true });
      port?.post({ ask: 'advanceToEnd' });
    },
    stop() {
      run += 1;
      port?.post({ ask: 'stop' });
      use.setState(nothing);
    },
  };
}

/** What is new is put behind what was told before. */
function withNews(
  before: readonly DayView[],
  isJumping: boolean,
  news: readonly DayState[],
): Pick<DayRunState, 'views' | 'isJumping'> {
  const views = news.map((day, index): DayView => {
    const known = before[index];
    return {
      ...day,
      samples: added(known?.samples, day.samples),
      waits: added(known?.waits, day.waits),
      promises: added(known?.promises, day.promises),
    };
  });
  return { views, isJumping: isJumping && !views.every(({ isOver }) => isOver) };
}

/** The same list while nothing is new, so that what is made of it can rest. */
function added<Each>(before: readonly Each[] = [], fresh: readonly Each[]): readonly Each[] {
  return fresh.length === 0 ? before : before.length === 0 ? fresh : [...before, ...fresh];
}
