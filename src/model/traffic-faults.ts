import type { Configuration, Diagnostic, Traffic } from '../generated/types.ts';

/** What traffic refers to: a configuration, or what one would have of a workspace. */
export interface TrafficSurroundings {
  readonly agents: readonly Pick<Configuration['agents'][number], 'id'>[];
  readonly numbers: readonly Pick<Configuration['numbers'][number], 'number'>[];
  readonly queues: readonly Pick<Configuration['queues'][number], 'name'>[];
  readonly callInGroups: readonly Pick<Configuration['callInGroups'][number], 'name'>[];
}

/** Agents who are not in the configuration, at most: each waiting call is held against each of them. */
const mostAgents = 2000;

/** Tells one thing that is wrong. */
type Fault = (code: string, at: string, message: string) => void;

/** What keeps traffic from being played with a configuration: agents, numbers and queues that it does not have, shifts without time. */
export function trafficFaults(traffic: Traffic, surroundings: TrafficSurroundings): Diagnostic[] {
  const { startsAt } = traffic;
  const faults: Diagnostic[] = [];
  const fault: Fault = (code, at, message) => faults.push({ code: `traffic/${code}`, severity: 'error', at, message });
  if (Number.isNaN(Date.parse(startsAt))) fault('no-moment', '/startsAt', `There is no moment ${startsAt}.`);
  agentFaults(traffic, surroundings, fault);
  streamFaults(traffic, fault);
  callerFaults(traffic, surroundings, fault);
  requestFaults(traffic, surroundings, fault);
  return faults;
}

function agentFaults({ agents }: Traffic, surroundings: TrafficSurroundings, fault: Fault): void {
  const known = new Set(surroundings.agents.map(({ id }) => id));
  const named = new Set<string>();
  for (const [index, { agent, skills, count, shifts }] of agents.entries()) {
    const at = `/agents/${index}`;
    if (skills === undefined && !known.has(agent))
      fault('unknown-agent', `${at}/agent`, `The configuration has no agent ${agent}; with skills it needs none.`);
    if (skills === undefined && count !== undefined)
      fault(
        'count-without-skills',
        `${at}/count`,
        `There is one ${agent} in the configuration; only agents with skills of their own are counted.`,
      );
    const ids = skills !== undefined && count !== undefined ? numbered(agent, count) : [agent];
    const taken = ids.find((id) => named.has(id) || (skills !== undefined && known.has(id)));
    if (taken !== undefined)
      fault('agent-twice', `${at}/agent`, `There is an agent ${taken} already, in the configuration or above.`);
    for (const id of ids) named.add(id);
    let end = 0;
    for (const [place, { fromMinutes, toMinutes }] of shifts.entries()) {
      if (fromMinutes < end || toMinutes <= fromMinutes)
        fault(
          'shift-order',
          `${at}/shifts/${place}`,
          'A shift ends after it begins, and begins after the one before has ended.',
        );
      end = toMinutes;
    }
  }
  const made = agents.reduce((sum, { skills, count = 1 }) => sum + (skills ? count : 0), 0);
  if (made > mostAgents)
    fault('too-many-agents', '/agents', `There are ${made} agents; at most ${mostAgents} can be simulated.`);
}

/** What streams of callers and of requests have in common. */
function streamFaults({ callers, requests = [] }: Traffic, fault: Fault): void {
  if (callers.length + requests.length === 0)
    fault('nobody-comes', '/callers', 'Nobody calls and nobody asks for a callback: nothing would happen.');
  const all = [
    ...callers.map((each, index) => [`/callers/${index}`, each] as const),
    ...requests.map((each, index) => [`/requests/${index}`, each] as const),
  ];
  for (const [at, { rates = [], reached = {} }] of all) {
    for (const [place, { fromMinutes, toMinutes }] of rates.entries())
      if (toMinutes <= fromMinutes) fault('rate-order', `${at}/rates/${place}`, 'A rate ends after it begins.');
    const { machine = 0, busy = 0, noAnswer = 0 } = reached;
    if (machine + busy + noAnswer > 1) fault('shares', `${at}/reached`, 'The shares are more than a whole together.');
  }
}

function callerFaults({ callers }: Traffic, { numbers }: TrafficSurroundings, fault: Fault): void {
  const answered = new Set(numbers.map(({ number }) => digits(number)));
  for (const [index, { to }] of callers.entries())
    if (!answered.has(digits(to)))
      fault(
        'unanswered-number',
        `/callers/${index}/to`,
        `No application of the configuration answers ${to}: every caller would find it busy.`,
      );
}

function requestFaults({ requests = [] }: Traffic, surroundings: TrafficSurroundings, fault: Fault): void {
  const queues = new Set(surroundings.queues.map(({ name }) => name));
  const groups = new Set(surroundings.callInGroups.map(({ name }) => name));
  for (const [index, { virtualQueue, push, dialIn }] of requests.entries()) {
    const at = `/requests/${index}`;
    if (virtualQueue !== undefined && !queues.has(virtualQueue))
      fault('unknown-queue', `${at}/virtualQueue`, `The configuration has no virtual queue ${virtualQueue}.`);
    if (dialIn && !groups.has(dialIn.group))
      fault('unknown-group', `${at}/dialIn/group`, `The configuration has no Click-To-Call-In group ${dialIn.group}.`);
    if (virtualQueue === undefined && dialIn === undefined)
      fault('nothing-asked', at, 'Without a virtual queue to be called back from they need a number to dial.');
    if (virtualQueue !== undefined && dialIn && push !== true)
      fault('never-told', `${at}/push`, 'Without push notifications they never hear that it is their turn to dial in.');
  }
}

/** Ids of that many agents of one name. */
export function numbered(agent: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${agent}-${index + 1}`);
}

function digits(number: string): string {
  return number.replace(/[^0-9]/g, '');
}
