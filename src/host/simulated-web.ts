import type { HttpGiven } from '../generated/types.ts';
import type { Clock, ReportedEvent, WebServices } from './ports.ts';
import { quickest } from './simulated-line.ts';

/** Web services that answer as the scenario says. There is no network: an address that nothing is given for cannot be reached. */
export function createSimulatedWeb(
  given: readonly HttpGiven[],
  clock: Clock,
  report: (session: string, event: ReportedEvent) => void,
): WebServices {
  const done = new Set<string>();
  return {
    request(session, { id, url, timeoutSeconds }) {
      if (done.has(id)) return;
      done.add(id);
      const found = given.find((each) => url.startsWith(each.url));
      const { event, after } = answer(found, timeoutSeconds);
      const about = { what: 'a web service answers', session, soon: true } as const;
      clock.wakeAt(clock.now() + after, () => report(session, event), about);
    },
  };
}

function answer(given: HttpGiven | undefined, timeoutSeconds: number): { event: ReportedEvent; after: number } {
  if (given === undefined) return { event: { type: 'http.failed', cause: 'network' }, after: quickest };
  if (given.fails !== undefined) {
    const after = given.fails === 'timeout' ? Math.max(quickest, timeoutSeconds * 1000) : quickest;
    return { event: { type: 'http.failed', cause: given.fails }, after };
  }
  return { event: { type: 'http.responded', status: given.status ?? 200, body: given.body ?? null }, after: quickest };
}
