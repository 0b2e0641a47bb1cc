/** Mean wait in units of handling time, and the chance to wait at all. */
export interface Waits {
  readonly delayed: number;
  readonly wait: number;
}

/** Erlang C: Poisson arrivals that offer a load to agents, exponential handling, and patience without end. By the recursion of Erlang B. */
export function erlangC(agents: number, load: number): Waits {
  let blocked = 1;
  for (let agent = 1; agent <= agents; agent++) blocked = (load * blocked) / (agent + load * blocked);
  const delayed = (agents * blocked) / (agents - load * (1 - blocked));
  return { delayed, wait: delayed / (agents - load) };
}

/** Share of calls served within `time`, in units of handling time. */
export function serviceLevel(agents: number, load: number, time: number): number {
  return 1 - erlangC(agents, load).delayed * Math.exp(-(agents - load) * time);
}

/** Erlang A: the same where callers on hold give up after `patience` on average, in units of handling time; from the steady state of the number in the centre. */
export function erlangA(
  agents: number,
  load: number,
  patience: number,
): Waits & { readonly abandoned: number; readonly busy: number } {
  let weight = 1;
  const sums = { all: 0, delayed: 0, holding: 0, talking: 0 };
  for (let present = 0; present < 2000; present++) {
    const holding = Math.max(0, present - agents);
    sums.all += weight;
    sums.talking += weight * (present - holding);
    sums.holding += weight * holding;
    if (present >= agents) sums.delayed += weight;
    const next = present + 1;
    weight *= load / (Math.min(next, agents) + Math.max(0, next - agents) / patience);
  }
  const wait = sums.holding / sums.all / load;
  return { delayed: sums.delayed / sums.all, wait, abandoned: wait / patience, busy: sums.talking / sums.all / agents };
}
