interface Request {
  readonly callback: (lock: Lock | null) => unknown;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** The Web Locks of a browser, as far as `createWebLocks` uses them: Node has none. Exclusive locks, `ifAvailable`, `steal`, `signal`. */
export function createLockManager(): LockManager {
  const holders = new Map<string, Request>();
  const queues = new Map<string, Request[]>();

  function grant(name: string, request: Request): void {
    holders.set(name, request);
    Promise.resolve(request.callback({ name, mode: 'exclusive' })).then(
      (value) => {
        if (holders.get(name) === request) {
          holders.delete(name);
          const next = queues.get(name)?.shift();
          if (next) grant(name, next);
        }
        request.resolve(value);
      },
      (cause) => request.reject(cause),
    );
  }

  const request = (name: string, options: LockOptions, callback: Request['callback']) =>
    new Promise<unknown>((resolve, reject) => {
      const asked: Request = { callback, resolve, reject };
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      options.signal?.addEventListener('abort', () => {
        const place = queue.indexOf(asked);
        if (place < 0) return;
        queue.splice(place, 1);
        reject(new DOMException('no longer asked for', 'AbortError'));
      });
      const holder = holders.get(name);
      if (holder && options.steal) {
        holders.delete(name);
        holder.reject(new DOMException('stolen', 'AbortError'));
      }
      if (!holders.has(name)) {
        holders.set(name, asked);
        queueMicrotask(() => grant(name, asked));
      } else if (options.ifAvailable) queueMicrotask(() => resolve(callback(null)));
      else queue.push(asked);
    });
  // Only the overload with options is used.
  return { request, query: async () => ({}) } as unknown as LockManager;
}
