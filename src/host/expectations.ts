import type { Callback, Json, ScenarioStep, TraceEntry } from '../generated/types.ts';
import { equalJson } from '../model/json.ts';
import type { SimulatedLine } from './simulated-line.ts';
import type { SimulatedWorld } from './simulated-world.ts';
import type { SimulatedCall, SimulationAction } from './simulation.ts';
import { snapshotOf } from './simulation-snapshot.ts';

/** A step that expects something: every one that does nothing. */
export type Expectation = Exclude<ScenarioStep, SimulationAction>;

/** How far the scenario has listened on each line: the next `expectHeard` begins after it. */
export type Listened = Map<string, number>;

/** What became of an expectation at one moment: kept, or not with the sentence to say. */
export interface Verdict {
  readonly ok: boolean;
  readonly message: string;
}

/** Looks whether an expectation is kept at this moment. It speaks about the newest call. */
export function look(world: SimulatedWorld, step: Expectation, listened: Listened): Verdict {
  if (step.do === 'expectCallback') return requested(world.runtime().callbacks.list(), step);
  if (step.do === 'expectPush') return pushed(world, step);
  if (step.do === 'expectAgent') return working(world, step);
  const line = [...world.lines.values()].at(-1);
  const call = line && snapshotOf(world).calls.find(({ session }) => session === line.session);
  if (!line || !call) return { ok: false, message: 'There is no call.' };
  switch (step.do) {
    case 'expectHeard':
      return heard(line, step.text, listened);
    case 'expectConnected': {
      const ok = call.connectedTo === step.agent;
      const message = `Expected the caller to talk to ${step.agent}`;
      return ok ? kept(`The caller talks to ${step.agent}.`) : broken(message, standing(call));
    }
    case 'expectWaiting':
      return waiting(call, step);
    case 'expectLeft':
      return left(world, call, step.block, step.outlet);
    case 'expectVariable':
      return variable(world, call, step.variable, step.value);
    case 'expectEnded': {
      const ended = call.block === null;
      if (ended && call.outcome === step.outcome) return kept(`The session ended as ${step.outcome}.`);
      const instead = ended ? `it ended as ${call.outcome ?? 'nothing: the number is busy'}` : standing(call);
      return broken(`Expected the session to end as ${step.outcome}`, instead);
    }
  }
}

function heard(line: SimulatedLine, text: string, listened: Listened): Verdict {
  const from = listened.get(line.session) ?? 0;
  const wanted = plain(text);
  const place = line.transcript.findIndex(
    (each, index) => index >= from && each.who === 'system' && plain(each.text).includes(wanted),
  );
  if (place >= 0) {
    listened.set(line.session, place + 1);
    return kept(`The caller heard “${text}”.`);
  }
  const lines = line.transcript.slice(from).filter(({ who }) => who === 'system');
  const instead =
    lines.length === 0
      ? 'the caller heard nothing'
      : `the caller heard ${lines.map((each) => `“${each.text}”`).join(', ')}`;
  return broken(`Expected the caller to hear “${text}”`, instead);
}

function working(world: SimulatedWorld, { agent, state }: Extract<Expectation, { do: 'expectAgent' }>): Verdict {
  const found = world
    .runtime()
    .agents.list()
    .find(({ id }) => id === agent);
  if (found?.state === state) return kept(`${found.name} is ${state}.`);
  return broken(`Expected ${agent} to be ${state}`, found ? `the agent is ${found.state}` : 'there is no such agent');
}

function waiting(call: SimulatedCall, step: Extract<Expectation, { do: 'expectWaiting' }>): Verdict {
  const { virtualQueue, priority, region } = step;
  const at = call.waiting;
  const ok =
    at?.virtualQueue === virtualQueue &&
    (priority === undefined || at.priority === priority) &&
    (region === undefined || at.region === region);
  const wanted = `${virtualQueue}${priority === undefined ? '' : ` with priority ${priority}`}${region === undefined ? '' : ` in ${region}`}`;
  return ok
    ? kept(`The caller waits in ${wanted}.`)
    : broken(`Expected the caller to wait in ${wanted}`, standing(call));
}

function left(world: SimulatedWorld, call: SimulatedCall, block: string, outlet: string): Verdict {
  const ways = world.trace.filter(({ what, session }) => what === 'left' && session === call.session);
  const isBlock = (entry: TraceEntry) => entry.block === block || nameOf(world, entry) === block;
  if (ways.some((entry) => isBlock(entry) && entry.outlet === outlet)) return kept(`“${block}” was left by ${outlet}.`);
  const others = ways.filter(isBlock).map((entry) => entry.outlet ?? 'no outlet');
  const path = ways
    .map((entry) => `${nameOf(world, entry) ?? entry.block} → ${entry.outlet ?? entry.event}`)
    .join(', ');
  const instead =
    others.length > 0
      ? `it was left by ${[...new Set(others)].join(', ')}`
      : `the call took the way ${path || 'to nowhere'}; ${standing(call)}`;
  return broken(`Expected “${block}” to be left by ${outlet}`, instead);
}

function nameOf(world: SimulatedWorld, { program, block }: TraceEntry): string | undefined {
  const { programs } = world.configuration;
  return block === null ? undefined : programs[program]?.steps[block]?.name;
}

function variable(world: SimulatedWorld, call: SimulatedCall, name: string, value: Json): Verdict {
  const all = world.runtime().calls.get(call.session)?.variables({ secure: true }) ?? {};
  if (!Object.hasOwn(all, name))
    return broken(`Expected ${name} to be ${JSON.stringify(value)}`, 'there is no such variable');
  if (equalJson(all[name], value)) return kept(`${name} is ${JSON.stringify(call.variables[name])}.`);
  const isSecure = !equalJson(all[name], call.variables[name]);
  const wanted = isSecure ? 'the value of the scenario' : JSON.stringify(value);
  return broken(`Expected ${name} to be ${wanted}`, `it is ${JSON.stringify(call.variables[name])}`);
}

function requested(callbacks: readonly Callback[], step: Extract<Expectation, { do: 'expectCallback' }>): Verdict {
  const { virtualQueue, phoneNumber, desiredTime, offerType, region, state, reason, expired } = step;
  const found = callbacks.some(
    (each) =>
      each.virtualQueue === virtualQueue &&
      (phoneNumber === undefined || digits(each.phoneNumber) === digits(phoneNumber)) &&
      (desiredTime === undefined ? each.desiredTime === undefined : each.desiredTime === Date.parse(desiredTime)) &&
      (offerType === undefined || each.offerType === offerType) &&
      (region === undefined || each.region === region) &&
      (state === undefined || each.state === state) &&
      (reason === undefined || each.reason === reason) &&
      (expired === undefined || (each.expiredAt !== undefined) === expired),
  );
  const standing = [state, reason, ...(expired === undefined ? [] : [expired ? 'expired' : 'not expired'])];
  const stands = standing.filter((each) => each !== undefined).join(' ');
  const wanted = `${desiredTime === undefined ? 'an immediate callback' : `a callback at ${desiredTime}`} for ${phoneNumber ?? 'any number'} in ${virtualQueue}${offerType ? ` offered as ${offerType}` : ''}${region === undefined ? '' : ` handled in ${region}`}${stands === '' ? '' : `, ${stands}`}`;
  if (found) return kept(`There is ${wanted}.`);
  const instead =
    callbacks.length === 0 ? 'no callback was requested' : `there is ${callbacks.map(described).join('; ')}`;
  return broken(`Expected ${wanted}`, instead);
}

function pushed(
  world: SimulatedWorld,
  { event, phoneNumber, times }: Extract<Expectation, { do: 'expectPush' }>,
): Verdict {
  const { callbacks } = world.runtime();
  const to = (id: string) => callbacks.get(id)?.phoneNumber ?? '';
  const told = world.pushes.filter(
    (each) => phoneNumber === undefined || digits(to(each.callback)) === digits(phoneNumber),
  );
  const count = told.filter((each) => each.event === event).length;
  const wanted = `${phoneNumber ?? 'a customer'} to be told ${event}${times === undefined ? '' : ` ${times} times`}`;
  if (times === undefined ? count > 0 : count === times) return kept(`${event} was told ${count} times.`);
  const instead =
    told.length === 0 ? 'there was no push notification' : `there was ${told.map((each) => each.event).join(', ')}`;
  return broken(`Expected ${wanted}`, instead);
}

function described({ phoneNumber, virtualQueue, desiredTime, offerType, region, state, reason }: Callback): string {
  const when =
    desiredTime === undefined ? 'an immediate callback' : `a callback at ${new Date(desiredTime).toISOString()}`;
  return `${when} for ${phoneNumber} in ${virtualQueue} offered as ${offerType}${region === undefined ? '' : ` handled in ${region}`}, ${state}${reason === undefined ? '' : ` ${reason}`}`;
}

/** What the call does, for a sentence that says what was found instead. */
function standing(call: SimulatedCall): string {
  if (call.state === 'busy') return 'the number is busy';
  if (call.connectedTo !== undefined) return `the caller talks to ${call.connectedTo}`;
  if (call.waiting) {
    const { virtualQueue, priority, region } = call.waiting;
    return `the caller waits in ${virtualQueue} with priority ${priority}${region === undefined ? '' : ` in ${region}`}`;
  }
  return call.block === null ? `the session ended as ${call.outcome}` : `the call is ${call.state}`;
}

function kept(message: string): Verdict {
  return { ok: true, message };
}

function broken(expected: string, instead: string): Verdict {
  return { ok: false, message: `${expected}; ${instead}.` };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function digits(number: string): string {
  return number.replace(/[^0-9]/g, '');
}
