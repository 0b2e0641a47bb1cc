import type { Instant } from '../../model/instant.ts';
import type { DaySample, DaySnapshot } from './day.ts';
import type { DayCentre } from './day-centre.ts';

/** How it stands now, in the few numbers that charts need. */
export function sampleOf({ configuration, runtime, ledger, book }: DayCentre, at: Instant): DaySample {
  const agents = { ready: 0, busy: 0, afterCall: 0, notReady: 0 };
  for (const { state } of runtime.agents.list()) if (state !== 'loggedOut') agents[state] += 1;
  return {
    at,
    queues: configuration.queues.map(({ name: queue }) => ({
      ...{ queue, calls: ledger.waiting(queue), callbacks: book.standing(queue).inQueue },
      estimatedWaitTime: runtime.queues.figures(queue).estimatedWaitTime,
    })),
    agents,
    ...ledger.calls,
  };
}

/** How it stands now, with everybody who works. */
export function snapshotOf(
  { configuration, runtime, ledger, book, counted, workers }: DayCentre,
  now: Instant,
): DaySnapshot {
  const agents = new Map(runtime.agents.list().map((agent) => [agent.id, agent]));
  const queues = configuration.queues.map(({ name: queue }) => ({
    ...{ queue, calls: ledger.waiting(queue), callbacksQueued: book.standing(queue).inQueue },
    callbacksScheduled: book.standing(queue).scheduled,
    estimatedWaitTime: runtime.queues.figures(queue).estimatedWaitTime,
  }));
  return {
    ...{ now, queues },
    agents: workers.flatMap(({ agent: { id } }) => {
      const found = agents.get(id);
      return found ? [{ agent: id, name: found.name, state: found.state, since: found.since }] : [];
    }),
    counts: {
      ...counted,
      waiting: queues.reduce((sum, { calls }) => sum + calls, 0),
      callbacksOpen: book.counts.open,
      callbacksAccepted: book.counts.accepted,
    },
  };
}
