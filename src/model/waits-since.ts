import type { Callback } from '../generated/types.ts';
import type { Instant } from './instant.ts';

/**
 * From when on a callback waits: its desired time; without one, when its customer began to wait in the call that it replaces;
 * else its creation. Its place in the queue and the age of its priority are counted from here, whatever happens to it.
 */
export function waitsSince({
  desiredTime,
  since,
  createdAt,
}: Pick<Callback, 'desiredTime' | 'since' | 'createdAt'>): Instant {
  return desiredTime ?? since ?? createdAt;
}
