import { createSeededIds } from '../../host/seeded-ids.ts';
import { chooseAgent, inOrder, type Waiting } from '../queues/index.ts';
import { Tally } from './tally.suite.ts';

const minute = 60_000;

/** Where nothing is said about a class, it has the lowest priority. */
export type Kind = 'first' | 'holding' | 'callback';

/** A centre whose exact behaviour is known: Poisson arrivals, exponential handling and patience. Rates are per minute. */
export interface LittleCentre {
  readonly agents: number;
  /** Calls; those of the class `first` besides go before all others. */
  readonly arrivals: number;
  readonly firstArrivals?: number;
  /** Conversations that one agent ends. */
  readonly handling: number;
  /** Giving up, of one caller on hold; callbacks never do. */
  readonly abandonment?: number;
  /** Whoever finds all agents busy and at least so many callers on hold is offered a callback, and accepts by chance. */
  readonly offer?: { readonly from: number; readonly accepted: number };
  /** Priority of a kind, by the number of callbacks that wait; left out, all but `first` are equal. */
  readonly priority?: (kind: Kind, callbacks: number) => number;
  /** What a callback's priority grows by in each minute of its wait, up to a limit. */
  readonly ageing?: { readonly increment: number; readonly limit: number };
  /** Told when a callback is at the top and an agent is ready. */
  readonly atTop?: (id: string, since: number, now: number) => void;
  readonly calls: number;
  readonly seed?: number;
}

/** What is observed: shares of calls, and waits in minutes of everybody and of those alone who do not go through at once. */
export type Observed = 'delayed' | 'callbacks' | 'abandoned' | 'busy' | `wait ${Kind | 'all'}` | `delay ${Kind}`;

interface Call extends Waiting {
  readonly kind: Kind;
  /** All agents were busy when it came. */
  readonly delayed: boolean;
}

const stretches = 40;

/**
 * Runs a centre by the order and the choice of agents that the studio's runtime has. Between two events nothing is remembered
 * but who waits and who talks: with exponential times the next event is drawn by the rates of the moment, which is exact.
 */
export function runLittleCentre(centre: LittleCentre): Tally<Observed> {
  const { arrivals, firstArrivals = 0, handling, abandonment = 0, offer, calls, seed = 1 } = centre;
  const priority = centre.priority ?? ((kind) => (kind === 'first' ? 1 : 0));
  const { fraction } = createSeededIds(seed);
  const tally = new Tally<Observed>(stretches);
  const idle = Array.from({ length: centre.agents }, (_, index) => agent(`agent-${index}`, 0));
  const talking: typeof idle = [];
  let waiting: Call[] = [];
  const priorities = { first: growing(), holding: growing(), callback: growing(centre.ageing) };
  const rate = arrivals + firstArrivals;
  // A tenth more at the beginning, while the empty centre fills.
  const settling = (0.1 * calls) / rate;
  const stretch = calls / rate / stretches;
  let now = 0;
  const at = () => Math.floor((now - settling) / stretch);

  const seen = (call: Call, waited: number) => {
    tally.add('wait all', at(), waited);
    tally.add(`wait ${call.kind}`, at(), waited);
    if (!call.delayed) return;
    tally.add(`delay ${call.kind}`, at(), waited);
  };
  const isCallback = ({ kind }: Call) => kind === 'callback';
  const distribute = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const callbacks = waiting.filter(isCallback).length;
      for (const kind of ['first', 'holding', 'callback'] as const) priorities[kind].start = priority(kind, callbacks);
      const call = inOrder(waiting, now * minute)[0] as Call;
      const chosen = chooseAgent(idle, 'longestIdle', fraction) as (typeof idle)[number];
      if (isCallback(call)) centre.atTop?.(call.id, call.since, now * minute);
      waiting = waiting.filter((each) => each !== call);
      idle.splice(idle.indexOf(chosen), 1);
      talking.push(chosen);
      seen(call, now - call.since / minute);
    }
  };
  let count = 0;
  const arrive = (first: boolean) => {
    const delayed = idle.length === 0;
    const isOffered = !first && delayed && offer && waiting.filter((each) => !isCallback(each)).length >= offer.from;
    const kind = first ? 'first' : isOffered && fraction() < offer.accepted ? 'callback' : 'holding';
    tally.add('delayed', at(), delayed ? 1 : 0);
    tally.add('callbacks', at(), kind === 'callback' ? 1 : 0);
    tally.add('abandoned', at(), 0);
    waiting.push({ id: `call-${count++}`, kind, delayed, since: now * minute, priority: priorities[kind] });
    distribute();
  };

  while (now < settling + stretch * stretches) {
    const holding = abandonment > 0 ? waiting.filter((call) => !isCallback(call)) : [];
    const ending = talking.length * handling;
    const step = -Math.log(1 - fraction()) / (rate + ending + holding.length * abandonment);
    tally.add('busy', at(), (talking.length / centre.agents) * step, step);
    now += step;
    let draw = fraction() * (rate + ending + holding.length * abandonment);
    if (draw < firstArrivals) arrive(true);
    else if (draw < rate) arrive(false);
    else if ((draw -= rate) < ending) {
      const done = oneOf(talking, draw / handling);
      talking.splice(talking.indexOf(done), 1);
      idle.push(agent(done.id, now * minute));
      distribute();
    } else {
      const gone = oneOf(holding, (draw - ending) / abandonment);
      waiting = waiting.filter((each) => each !== gone);
      seen(gone, now - gone.since / minute);
      tally.add('abandoned', at(), 1, 0);
    }
  }
  return tally;
}

/** The member at a place that was drawn; what rounding carries beyond the end is the last. */
function oneOf<T>(members: readonly T[], place: number): T {
  return members[Math.min(Math.floor(place), members.length - 1)] as T;
}

function agent(id: string, since: number) {
  return { id, skills: {}, since, calls: 0, talkedSeconds: 0 };
}

function growing({ increment, limit } = { increment: 0, limit: 10 }) {
  return { start: 0, increment, interval: 60, limit };
}
