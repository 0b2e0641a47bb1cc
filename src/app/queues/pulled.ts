import { useCallback, useState } from 'react';
import type { QueueReport } from '../../host/queue-reports.ts';
import type { Instant } from '../../model/instant.ts';
import { useSimulation } from '../simulator/state.ts';

/** What is known of a queue since it was asked for last. */
export interface PulledQueue {
  /** Undefined when nothing runs, or what runs does not have the queue. */
  readonly report: QueueReport | undefined;
  /** The moment that open and closed are told for: the simulation's clock, else the device's. */
  readonly now: Instant;
  /** True when a simulation answered. */
  readonly running: boolean;
}

/** The figures of the page. They stay as they are until they are asked for again (guide: Monitor callback queues). */
export interface Pulled {
  /** When every queue was asked last, by the device's clock. */
  readonly at: Instant;
  of(name: string): PulledQueue;
  refresh(): void;
  refreshOne(name: string): void;
}

interface Answers {
  readonly at: Instant;
  readonly all: Answer;
  /** Queues asked for by themselves since. */
  readonly single: ReadonlyMap<string, Answer>;
}

interface Answer {
  readonly now: Instant;
  readonly running: boolean;
  readonly reports: ReadonlyMap<string, QueueReport>;
}

/** Pulls the figures when the page is opened, and whenever they are refreshed. */
export function usePulled(): Pulled {
  const [answers, setAnswers] = useState<Answers>(() => ask());
  const refresh = useCallback(() => setAnswers(ask()), []);
  const refreshOne = useCallback(
    (name: string) => setAnswers((before) => ({ ...before, single: new Map(before.single).set(name, answer()) })),
    [],
  );
  const of = useCallback(
    (name: string): PulledQueue => {
      const { now, running, reports } = answers.single.get(name) ?? answers.all;
      return { report: reports.get(name), now, running };
    },
    [answers],
  );
  return { at: answers.at, of, refresh, refreshOne };
}

function ask(): Answers {
  return { at: Date.now(), all: answer(), single: new Map() };
}

function answer(): Answer {
  const { snapshot, crashed } = useSimulation.getState();
  if (!snapshot || crashed !== undefined) return { now: Date.now(), running: false, reports: new Map() };
  return { now: snapshot.now, running: true, reports: new Map(snapshot.queues.map((report) => [report.name, report])) };
}
