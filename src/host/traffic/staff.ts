import type { Configuration, ConfiguredAgent, Traffic, TrafficShift } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import type { Clock } from '../ports.ts';
import type { Runtime } from '../runtime.ts';
import { numbered } from './parse-traffic.ts';

/** An agent with the shifts of the day. */
export interface Worker {
  readonly agent: ConfiguredAgent;
  readonly shifts: readonly TrafficShift[];
}

/** Everybody who works on the day, with those whom the traffic brings along. */
export function workersOf({ agents }: Traffic, configuration: Configuration): Worker[] {
  return agents.flatMap(({ agent: id, skills, count, shifts }) => {
    const known = configuration.agents.find((each) => each.id === id);
    if (skills === undefined) return known ? [{ agent: known, shifts }] : [];
    if (count === undefined) return [{ agent: { id, name: id, skills }, shifts }];
    return numbered(id, count).map((name) => ({ agent: { id: name, name, skills }, shifts }));
  });
}

/** Agents at work: they come, talk, write up, and go when their shift is over and nobody talks to them any more. */
export class Staff {
  private readonly clock: Clock;
  private readonly runtime: () => Runtime;
  private readonly started: Instant;
  private readonly shifts: ReadonlyMap<string, readonly TrafficShift[]>;

  constructor(clock: Clock, runtime: () => Runtime, workers: readonly Worker[]) {
    this.clock = clock;
    this.runtime = runtime;
    this.started = clock.now();
    this.shifts = new Map(workers.map(({ agent, shifts }) => [agent.id, shifts]));
  }

  /** Plans every shift of the day. */
  begin(): void {
    for (const [agent, shifts] of this.shifts)
      for (const { fromMinutes, toMinutes } of shifts) {
        this.at(fromMinutes, () => this.runtime().agents.setState(agent, 'ready'));
        // Whoever is talking stays until the end of the conversation.
        this.at(toMinutes, () => this.runtime().agents.setState(agent, 'loggedOut'));
      }
  }

  /** The agent talks in that session for some time, and is busy with it for some time after; both in milliseconds. */
  talk(agent: string, session: string, handling: number, afterCall: number): void {
    this.clock.wakeAt(this.clock.now() + handling, () => {
      const { agents } = this.runtime();
      if (agents.get(agent)?.session !== session) return;
      const ends = this.clock.now() + afterCall;
      if (!this.isAtWork(agent, ends)) agents.hangUp(agent, 'loggedOut');
      else if (afterCall === 0) agents.hangUp(agent);
      else {
        agents.hangUp(agent, 'afterCall');
        this.clock.wakeAt(ends, () => agents.setState(agent, 'ready'));
      }
    });
  }

  private isAtWork(agent: string, at: Instant): boolean {
    const minutes = (at - this.started) / 60_000;
    return (this.shifts.get(agent) ?? []).some(
      ({ fromMinutes, toMinutes }) => fromMinutes <= minutes && minutes < toMinutes,
    );
  }

  private at(minutes: number, then: () => void): void {
    this.clock.wakeAt(this.started + minutes * 60_000, then);
  }
}
