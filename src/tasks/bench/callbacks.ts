/** What 100,000 waiting callbacks cost: memory, the next request, a page of a query. Each waits with its session, in its queue. */
import type { Callback } from '../../generated/types.ts';
import {
  createMemoryStore,
  createRuntime,
  createSeededIds,
  createVirtualClock,
  placeOfCallback,
} from '../../host/index.ts';
import { centreBehaviors, littleCentreConfiguration, monday } from '../../host/little-centre.suite.ts';
import { telephonyOf } from '../../host/telephony.suite.ts';
import { bytesEach, type Figure, perSecond } from './measure.ts';

const many = 100_000;
const few = 100;

/** A centre in which callbacks wait, and nobody is ready. */
function centre() {
  const runtime = createRuntime(littleCentreConfiguration({ duplicateCheck: 'STRICT' }), {
    ...{ store: createMemoryStore(), clock: createVirtualClock(monday), ids: createSeededIds(1) },
    ...{ telephony: telephonyOf({}), notifier: { notify() {} }, behaviors: centreBehaviors },
  });
  let asked = 0;
  const ask = (): Callback => {
    asked += 1;
    const order = { virtualQueue: 'Sales', phoneNumber: `+1212${2_000_000 + asked}` };
    const created = runtime.callbacks.create(order, { by: 'api' });
    if (created instanceof Promise || 'refused' in created) throw new Error('the request was refused');
    return created.callback;
  };
  return { runtime, ask, askFor: (count: number) => Array.from({ length: count }, ask) };
}

/** Microseconds that a request takes, over some. */
function microseconds({ ask }: ReturnType<typeof centre>, requests = 100): number {
  const started = performance.now();
  for (let count = 0; count < requests; count++) ask();
  return ((performance.now() - started) * 1000) / requests;
}

/** The middle of what was measured: a best round would leave out what the collector has to do. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function callbackFigures(): Figure[] {
  const large = centre();
  const bytes = bytesEach(1, () => large.askFor(many)) / many;
  const middle = large.runtime.callbacks.list()[many / 2];
  if (large.runtime.queues.figures('Sales').callbacks !== many || !middle) throw new Error('some do not wait');

  const rounds = Array.from({ length: 41 }, () => {
    const small = centre();
    small.askFor(few);
    return { few: microseconds(small), many: microseconds(large) };
  });
  const atFew = median(rounds.map((round) => round.few));
  const atMany = median(rounds.map((round) => round.many));

  const { callbacks } = large.runtime;
  const after = placeOfCallback(middle);
  const page = () => callbacks.query({ queue: 'Sales', states: ['QUEUED', 'ROUTING'], after, limit: 50 });
  if (page()[0]?.id === middle.id || page().length !== 50) throw new Error('the page is another one');
  const { paged } = perSecond({ paged: page }, { rounds: 10 });
  return [
    { name: 'memory of a waiting callback with its session, of 100,000', value: bytes, unit: 'bytes' },
    { name: 'the 100,000th request for a callback against the 100th', value: atMany / atFew, unit: '× as long' },
    { name: 'a request for a callback when 100,000 wait', value: atMany, unit: 'µs' },
    { name: 'a page of 50 from the middle of 100,000', value: 1e6 / paged, unit: 'µs' },
  ];
}
