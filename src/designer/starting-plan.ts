import { endOfBusinessDay, isOpen, localTime, openState, wallTimeToInstant } from '../calendar/index.ts';
import type {
  BusinessHours,
  Traffic,
  TrafficCallers,
  TrafficRate,
  TrafficRequests,
  Workspace,
} from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import { own } from '../model/json.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The law of traffic has no room for more. */
const mostStreams = 100;
const mostAgents = 1000;

/** Seconds on average: a guess that is put right where somebody knows better. */
const guess = { handling: 180, afterCall: 20, patience: 240 } as const;

/** How busy the agents are with all calls together. */
const load = 0.9;

/** Parts of a working day, up to which share of it they go, and how many calls there are against its mean: two peaks. */
const course = [
  { until: 0.15, factor: 0.6 },
  { until: 0.4, factor: 1.25 },
  { until: 0.6, factor: 0.9 },
  { until: 0.85, factor: 1.2 },
  { until: 1, factor: 0.6 },
] as const;

/** Why no plan can be made of a workspace; undefined when one can. */
export function refuseStartingPlan({ phoneNumbers, virtualQueues }: Workspace, now: Instant): string | undefined {
  if (Object.keys(phoneNumbers).length + Object.keys(virtualQueues).length === 0)
    return 'There is no phone number to call and no virtual queue to ask at. Add a number under Directory, Phone Numbers.';
  return Number.isFinite(now) ? undefined : 'That is no moment.';
}

/**
 * A day to begin with: the opening hours of the next open day after today, everybody of the directory at work throughout, and
 * a stream of calls with two peaks to each number that a Default application answers, so many that the agents are busy. Without
 * any number, an app asks for callbacks at the first queue.
 */
export function startingPlan(workspace: Workspace, name: string, now: Instant): Traffic {
  const { startsAt, minutes } = openDay(workspace, now);
  const agents = Object.keys(workspace.directory.agents).slice(0, mostAgents);
  const numbers = numbersToCall(workspace).slice(0, mostStreams);
  const [queue] = Object.values(workspace.virtualQueues);
  const all = (load * Math.max(1, agents.length) * 3600) / (guess.handling + guess.afterCall);
  const rates = ratesOver(minutes, all / Math.max(1, numbers.length));
  return {
    ...{ schemaVersion: 1, name, startsAt, hours: Math.min(72, Math.ceil(minutes / 30) / 2 + 1), seed: 1 },
    ...{ targetSeconds: 20, toleranceSeconds: 120 },
    agents: agents.map((agent) => ({ agent, shifts: [{ fromMinutes: 0, toMinutes: minutes }] })),
    callers: numbers.map((to) => startingCallers(to, rates)),
    ...(numbers.length === 0 && queue ? { requests: [startingRequests(queue.name, rates)] } : {}),
  };
}

/** A stream of callers to a number who behave as people mostly do; four of ten press 1 where they are asked. */
export function startingCallers(to: string, rates: TrafficRate[]): TrafficCallers {
  return { to, ...usualBehaviour(rates), patience: { mean: guess.patience } };
}

/** A stream of customers whose app asks for a callback at that queue, and who behave as people mostly do. */
export function startingRequests(virtualQueue: string, rates: TrafficRate[]): TrafficRequests {
  return { virtualQueue, ...usualBehaviour(rates) };
}

function usualBehaviour(rates: TrafficRate[]) {
  return {
    rates,
    handling: { mean: guess.handling },
    afterCall: { mean: guess.afterCall, distribution: 'constant' as const },
    keys: [{ share: 0.4, presses: ['1', '1'] }],
  };
}

/** Calls over some minutes, with the two peaks of a working day; so many an hour on average. */
function ratesOver(minutes: number, perHour: number): TrafficRate[] {
  const rates: TrafficRate[] = [];
  let from = 0;
  for (const { until, factor } of course) {
    const to = until === 1 ? minutes : Math.round((minutes * until) / 30) * 30;
    if (to > from) rates.push({ fromMinutes: from, toMinutes: to, perHour: Math.max(1, Math.round(perHour * factor)) });
    from = Math.max(from, to);
  }
  return rates;
}

function numbersToCall({ phoneNumbers, applications }: Workspace): string[] {
  const all = Object.values(phoneNumbers);
  const answered = all.filter(({ application = '' }) => own(applications, application)?.type === 'default');
  return [...new Set((answered.length > 0 ? answered : all.slice(0, 1)).map(({ number }) => number))];
}

/** The opening of the next open day after today and its length; without hours, nine to five in UTC. */
function openDay(workspace: Workspace, now: Instant): { readonly startsAt: string; readonly minutes: number } {
  const hours = usualHours(workspace);
  const { specialDays } = workspace;
  const timeZone = hours?.timeZone ?? 'UTC';
  const tomorrow = localTime(now + day, timeZone).slice(0, 10);
  const midnight = wallTimeToInstant(tomorrow, '00:00', timeZone);
  const opens = hours && midnight !== undefined ? openingFrom(hours, specialDays, midnight) : undefined;
  if (!hours || opens === undefined)
    return { startsAt: `${localTime(now + day, 'UTC').slice(0, 10)}T09:00:00Z`, minutes: 480 };
  const closes = Math.min(endOfBusinessDay(hours, specialDays, opens) ?? opens + day, opens + day);
  return { startsAt: withoutMilliseconds(localTime(opens, timeZone)), minutes: Math.floor((closes - opens) / minute) };
}

function openingFrom(hours: BusinessHours, specialDays: Workspace['specialDays'], from: Instant): Instant | undefined {
  return isOpen(hours, specialDays, from) ? from : openState(hours, specialDays, from).opensAt;
}

/** The hours of the DEFAULT row of CALLBACK_SETTINGS; where it has none, the first by name. */
function usualHours({ businessHours, callbackSettings }: Workspace): BusinessHours | undefined {
  const [first] = Object.values(businessHours).sort((a, b) => (a.name < b.name ? -1 : 1));
  return own(businessHours, callbackSettings.default.businessHours ?? '') ?? first;
}

function withoutMilliseconds(text: string): string {
  return text.replace('.000', '');
}
