import { useSyncExternalStore } from 'react';
import type { Instant } from '../../model/instant.ts';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now: Instant = 0;

function tick(): void {
  // A whole second: what is shown changes no more often.
  const second = Math.floor(Date.now() / 1000) * 1000;
  if (second === now) return;
  now = second;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, 250);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/**
 * Something told by the viewer's clock, asked anew each second. It must give equal text for equal state: the screen is drawn
 * again only when it changes.
 */
export function useTold<T extends string | number | boolean>(tell: (now: Instant) => T): T {
  return useSyncExternalStore(subscribe, () => {
    if (timer === undefined || now === 0) now = Math.floor(Date.now() / 1000) * 1000;
    return tell(now);
  });
}
