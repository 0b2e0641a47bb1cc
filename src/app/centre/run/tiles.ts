import { callbacksOf } from '../charts/outcomes.ts';
import { keptOf } from '../charts/promises.ts';
import { shortSpan } from '../charts/time-axis.ts';
import { percent } from '../charts/told-by.ts';
import type { DayView } from '../day/day-run.ts';
import { figureText } from '../figures/figure-text.ts';

/** A number that is looked at while a day goes on. */
export interface Tile {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** A number of people or calls. */
function count(value: number): string {
  return figureText(value, 'count');
}

/** The numbers of a day as it stands, in one queue or in all. Agents, and the estimate of all queues, belong to the whole centre. */
export function tilesOf(view: DayView, queue: string | undefined): readonly Tile[] {
  const { snapshot, figures } = view;
  const queues = snapshot.queues.filter((each) => queue === undefined || each.queue === queue);
  const sum = (read: (each: (typeof queues)[number]) => number) =>
    queues.reduce((total, each) => total + read(each), 0);
  const agents = (state: string) => snapshot.agents.filter((each) => each.state === state).length;
  const calls = queue === undefined ? figures.calls : figures.queues.find((each) => each.queue === queue)?.calls;
  const { answered = 0, abandoned = 0, serviceLevel = null } = calls ?? {};
  const callbacks = callbacksOf({ name: '', view }, queue);
  const promises = keptOf({ name: '', view }, queue);
  const longest = queues.reduce((most, each) => Math.max(most, each.estimatedWaitTime), -1);
  const ended = answered + abandoned;
  return [
    {
      name: 'Calls waiting',
      value: count(sum((each) => each.calls)),
      note: `${count(calls?.offered ?? 0)} offered so far`,
    },
    {
      name: 'Callbacks waiting',
      value: count(sum((each) => each.callbacksQueued)),
      note: `${count(sum((each) => each.callbacksScheduled))} scheduled for later`,
    },
    {
      name: 'Estimated wait',
      value: longest < 0 ? 'Unknown' : shortSpan(longest),
      note: queues.length === 1 ? 'Told to who comes now' : 'Longest of all queues',
    },
    {
      name: 'Agents ready',
      value: String(agents('ready')),
      note: `${agents('busy')} busy, ${agents('afterCall')} in after-call work`,
    },
    {
      name: 'Service level',
      value: percent(serviceLevel),
      note: `Answered within ${figures.targetSeconds} s`,
    },
    {
      name: 'Abandonment',
      value: percent(ended === 0 ? null : abandoned / ended),
      note: `${count(abandoned)} hung up of ${count(ended)}`,
    },
    {
      name: 'Callbacks requested',
      value: count(callbacks?.accepted ?? 0),
      note: `${count(callbacks?.connected ?? 0)} talked to an agent`,
    },
    {
      name: 'Promises kept',
      value: percent(promises.of === 0 ? null : promises.kept / promises.of),
      note: `${count(promises.kept)} of ${count(promises.of)}`,
    },
  ];
}
