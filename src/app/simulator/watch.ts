/** What a watch needs of whom it watches, and of its page. */
interface WatchOptions {
  /** Asks for a sign of life; `heard` is to be called with whatever is answered. */
  readonly ask: () => void;
  /** Called once, when nothing was heard for `patience`. */
  readonly onStuck: () => void;
  /** Calls back regularly until stopped. */
  readonly every?: (milliseconds: number, look: () => void) => () => void;
}

/** A watch over somebody who could be busy for ever. */
interface Watch {
  /** A sign of life. Nothing is expected before the first one: it takes time to load. */
  heard(): void;
  begin(): void;
  end(): void;
}

/** Milliseconds between two looks. */
const pause = 1000;

/** Looks in a row without a sign of life. They are counted, not timed: a page that slept has not looked meanwhile. */
const patience = 5;

/** Seconds after which whoever is silent is taken for stuck. */
export const secondsOfPatience = (patience * pause) / 1000;

const everyInterval: NonNullable<WatchOptions['every']> = (milliseconds, look) => {
  const timer = setInterval(look, milliseconds);
  return () => clearInterval(timer);
};

/** A watch that has not begun yet. */
export function createWatch({ ask, onStuck, every = everyInterval }: WatchOptions): Watch {
  let isLoaded = false;
  let silentLooks = 0;
  let stop: (() => void) | undefined;
  const end = () => {
    stop?.();
    stop = undefined;
  };
  const look = () => {
    if (!isLoaded) return;
    if (silentLooks < patience) {
      silentLooks += 1;
      ask();
      return;
    }
    end();
    onStuck();
  };
  return {
    heard() {
      isLoaded = true;
      silentLooks = 0;
    },
    begin() {
      if (stop) return;
      silentLooks = 0;
      stop = every(pause, look);
    },
    end,
  };
}
