import type { Traffic, TrafficAgents, TrafficRate } from '../../../generated/types.ts';

/** Callers, or customers who ask without a call. */
interface Arrivals {
  readonly rates?: readonly TrafficRate[];
  readonly moments?: readonly number[];
}

/** How many of a stream come within the hours of the day, on average. */
export function expectedIn({ rates = [], moments = [] }: Arrivals, hours: number): number {
  const end = hours * 60;
  const drawn = rates.reduce(
    (sum, { fromMinutes, toMinutes, perHour }) =>
      sum + (perHour * Math.max(0, Math.min(toMinutes, end) - Math.min(fromMinutes, end))) / 60,
    0,
  );
  return drawn + moments.filter((second) => second <= end * 60).length;
}

/** What a plan comes to: calls and requests on average, agents, and the hours they are at work together. */
export function totalsOf({ callers, requests = [], agents, hours }: Traffic) {
  const sum = (streams: readonly Arrivals[]) =>
    Math.round(streams.reduce((total, stream) => total + expectedIn(stream, hours), 0));
  return {
    calls: sum(callers),
    requests: sum(requests),
    agents: agents.reduce((total, { skills, count = 1 }) => total + (skills ? count : 1), 0),
    agentHours: agents.reduce((total, each) => total + hoursAtWork(each, hours), 0),
  };
}

function hoursAtWork({ skills, count = 1, shifts }: TrafficAgents, hours: number): number {
  const end = hours * 60;
  const minutes = shifts.reduce(
    (sum, { fromMinutes, toMinutes }) => sum + Math.max(0, Math.min(toMinutes, end) - Math.min(fromMinutes, end)),
    0,
  );
  return ((skills ? count : 1) * minutes) / 60;
}
