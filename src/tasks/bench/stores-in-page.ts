/** What runs in the page: the same calls through a runtime on the store in memory and on the one in the page's database. */
import { behaviors } from '../../../blocks/behaviors.ts';
import type { Configuration } from '../../generated/types.ts';
import { openIndexedDbStore } from '../../host/indexed-db-store.ts';
import { createMemoryStore } from '../../host/memory-store.ts';
import type { ReportedEvent, Store } from '../../host/ports.ts';
import { createRuntime } from '../../host/runtime.ts';
import { createSeededIds } from '../../host/seeded-ids.ts';
import { telephonyOf } from '../../host/telephony.suite.ts';
import { createVirtualClock } from '../../host/virtual-clock.ts';

const later: readonly ReportedEvent[] = [
  { type: 'call.promptsEnded' },
  { type: 'call.digitsCollected', digits: '123456' },
  { type: 'call.promptsEnded' },
  { type: 'call.digitsCollected', digits: '1' },
];

/** Events a second that a runtime on a store has decided, committed and carried out; each call is twelve steps in five events. */
async function eventsPerSecond(store: Store, configuration: Configuration, calls: number): Promise<number> {
  const silent = telephonyOf({});
  const runtime = createRuntime(configuration, {
    ...{ store, behaviors, telephony: silent, notifier: { notify() {} } },
    ...{ clock: createVirtualClock(0), ids: createSeededIds(1) },
  });
  const started = performance.now();
  for (let index = 0; index < calls; index++) {
    const answered = runtime.calls.arrive({ from: '+12125550199', to: '+12125550100' });
    if (!('session' in answered)) throw new Error(answered.refused);
    for (const event of later) runtime.calls.report(answered.session, event);
    await runtime.settled();
    if (runtime.calls.get(answered.session)?.variables().choice !== '1') throw new Error('the call went astray');
    // Who keeps every call measures how long lists become.
    runtime.calls.report(answered.session, { type: 'call.hungUp' });
    runtime.calls.forget(answered.session);
  }
  await runtime.settled();
  const elapsed = performance.now() - started;
  runtime.stop();
  return (calls * (later.length + 2) * 1000) / elapsed;
}

/** Takes the configuration as JSON text. */
async function benchStores(text: string) {
  const configuration: Configuration = JSON.parse(text);
  const inMemory = () => eventsPerSecond(createMemoryStore(), configuration, 500);
  const inDatabase = async () => eventsPerSecond(await openIndexedDbStore('bench-host'), configuration, 30);
  // The first round warms both.
  await inMemory();
  await inDatabase();
  const memory = Math.max(await inMemory(), await inMemory());
  const database = Math.max(await inDatabase(), await inDatabase());
  return { memory, database };
}

/** Where the benchmark finds it. */
export type BenchStores = typeof benchStores;
Object.assign(globalThis, { benchStores });
